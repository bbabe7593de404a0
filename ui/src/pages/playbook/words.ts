// Playbooks in words: the phase they are for, when a step comes, who does it, how a run stands.
import { stages, type Occasion, type Playbook, type PlaybookRun, type PlaybookStep } from "$lib/bindings";
import { firm } from "$lib/state/firm.svelte";
import { formatDate, t } from "$lib/text";
import { modelNames, modelText, phaseText } from "../lifecycle/names";
import { occasionKey, spanOf } from "./form";

/** What an early warning is called where phases of models are. */
const WARNING: Occasion = { track: "alert", phase: "alert" };

export function occasionText(occasion: Occasion): string {
  const phase = phaseText(occasion.phase);
  return occasion.track === WARNING.track ? phase : t("playbook-occasion-of", { model: modelText(occasion.track), phase });
}

/** The early warning and every phase a playbook can be for, by model; first the choice to start it by hand alone. */
export function occasionChoices(): { value: string; text: string }[] {
  const phases = modelNames.flatMap((track) => stages[track].map((phase) => ({ track, phase })));
  return [{ value: "", text: t("playbook-occasion-none") }, ...[WARNING, ...phases].map((occasion) => ({ value: occasionKey(occasion), text: occasionText(occasion) }))];
}

/** Who can do a step. */
export const whoChoices = (): { value: string; text: string }[] => [
  { value: "owner", text: t("playbook-who-owner") },
  { value: "deputy", text: t("playbook-who-deputy") },
  ...firm.people.map((person) => ({ value: person.id, text: person.name })),
];

/** "after 3 working days" */
export function whenText(step: Pick<PlaybookStep, "offsetDays" | "dayRule">): string {
  return t(step.dayRule === "working" ? "playbook-when-working" : "playbook-when", { days: step.offsetDays });
}

/** "4 steps in 30 days" */
export const sizeText = (playbook: Pick<Playbook, "steps">): string => t("playbook-size", { steps: playbook.steps.length, days: spanOf(playbook) });

export const isRunning = (run: PlaybookRun): boolean => run.endedOn === null && run.open > 0;

/** Why it was started: by itself with the phase, or by hand. */
export function causeText(run: PlaybookRun): string {
  if (run.occasion !== null && run.enteredOn !== null) return t("playbook-run-by-rule", { phase: phaseText(run.occasion.phase), day: formatDate(run.enteredOn) });
  return t("playbook-run-by-hand");
}

/** How far it is, or how it ended. */
export function stateText(run: PlaybookRun): string {
  if (run.endedOn !== null) return t(`playbook-ended-${run.endedBecause ?? "stopped"}`, { day: formatDate(run.endedOn), done: run.done });
  return run.open > 0 ? t("playbook-run-done", { done: run.done, all: run.done + run.open }) : t("playbook-run-through", { done: run.done });
}
