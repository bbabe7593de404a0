// A playbook while it is edited: numbers as text, the phase and the person as one choice each, and what is still wrong.
// No backend.
import type { DayRule, Occasion, Playbook, PlaybookStep, TaskKind } from "$lib/bindings";

/** A step in the form; `key` stays while it is moved, `who` is `owner`, `deputy` or the id of somebody of the firm. */
export type StepForm = { key: string; id: string | null; kind: TaskKind; title: string; note: string; days: string; dayRule: DayRule; who: string };

export type PlaybookForm = { name: string; purpose: string; /** As in `six.trust`; empty for one that is only started by hand. */ occasion: string; automatic: boolean; endsWithPhase: boolean; active: boolean; steps: StepForm[] };

export type Wrong = "title" | "days";

export const dayRules: readonly DayRule[] = ["forward", "working", "exact"];

/** Two years: nobody plans further ahead. */
export const LONGEST_DAYS = 730;

export const occasionKey = (occasion: Occasion | null | undefined): string => (occasion ? `${occasion.track}.${occasion.phase}` : "");

export function occasionOf(key: string): Occasion | null {
  const [track = "", phase = ""] = key.split(".");
  return track === "" || phase === "" ? null : { track, phase };
}

export function formOf(playbook: Playbook | null): PlaybookForm {
  return {
    name: playbook?.name ?? "",
    purpose: playbook?.purpose ?? "",
    occasion: occasionKey(playbook?.occasion),
    automatic: playbook?.automatic ?? false,
    endsWithPhase: playbook?.endsWithPhase ?? false,
    active: playbook?.active ?? true,
    steps: playbook ? playbook.steps.map(stepFormOf) : [emptyStep("first", null)],
  };
}

function stepFormOf(step: PlaybookStep, index: number): StepForm {
  return {
    key: step.id ?? `step-${index}`,
    id: step.id ?? null,
    kind: step.kind,
    title: step.title,
    note: step.note ?? "",
    days: String(step.offsetDays),
    dayRule: step.dayRule,
    who: step.assignee === "person" ? (step.personId ?? "owner") : step.assignee,
  };
}

/** A new step a week after the one before it, done by whoever does that one. */
export function emptyStep(key: string, after: StepForm | null): StepForm {
  const days = after === null ? 1 : Math.min((daysOf(after.days) ?? 0) + 7, LONGEST_DAYS);
  return { key, id: null, kind: "call", title: "", note: "", days: String(days), dayRule: after?.dayRule ?? "forward", who: after?.who ?? "owner" };
}

/** The days as a number; null for what is none or too far ahead. */
export function daysOf(text: string): number | null {
  const days = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : null;
  return days !== null && days <= LONGEST_DAYS ? days : null;
}

export function wrong(step: StepForm): Wrong | null {
  if (step.title.trim() === "") return "title";
  return daysOf(step.days) === null ? "days" : null;
}

export const isComplete = (form: PlaybookForm): boolean => form.name.trim() !== "" && form.steps.length > 0 && form.steps.every((step) => wrong(step) === null);

/** Puts the item at `from` to `to`; anything outside of the list leaves it as it is. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  const [item] = next.splice(from, 1);
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  next.splice(to, 0, item);
  return next;
}

/** What is saved: without a phase it can neither start nor end by itself. */
export function playbookOf(form: PlaybookForm, id: string | null, template: string | null): Playbook {
  const occasion = occasionOf(form.occasion);
  return {
    id,
    name: form.name.trim(),
    purpose: form.purpose.trim() || null,
    occasion,
    automatic: occasion !== null && form.automatic,
    endsWithPhase: occasion !== null && form.endsWithPhase,
    active: form.active,
    template,
    steps: form.steps.map((step) => ({
      id: step.id,
      kind: step.kind,
      title: step.title.trim(),
      note: step.note.trim() || null,
      offsetDays: daysOf(step.days) ?? 0,
      dayRule: step.dayRule,
      assignee: step.who === "owner" || step.who === "deputy" ? step.who : "person",
      personId: step.who === "owner" || step.who === "deputy" ? null : step.who,
    })),
  };
}

/** Days from the start to the last step. */
export const spanOf = (playbook: Pick<Playbook, "steps">): number => Math.max(0, ...playbook.steps.map((step) => step.offsetDays));
