// The engine's names of models and phases: their texts, their places on the ring and their colours.
import { stages } from "$lib/bindings";
import { formatDate, t } from "$lib/text";
import { readMoved } from "./moved";

export type Model = keyof typeof stages;

/** The colour of each phase, as a class; phases of the same kind have the same in every model. */
const tones: Record<string, string> = {
  attention: "p1", trust: "p2", purchase: "p3", aftercare: "p4", bond: "p5", winBack: "p6",
  awareness: "p1", inquiry: "p2", winning: "p3", keeping: "p5",
  reach: "p1", acquisition: "p2", conversion: "p3", retention: "p5", loyalty: "p4",
  prospect: "p1", firstBuyer: "p3", earlyRepeat: "p2", core: "p5", coreDefector: "p6",
  registered: "p1", new: "p3", frequent: "p5", inactive: "p6", reactivated: "p2",
  noPurchase: "p1", active: "p5", due: "p2", atRisk: "p3", lapsed: "p4", lost: "p6",
}; // prettier-ignore

export const modelNames = Object.keys(stages) as Model[];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Its key in the catalogue: `winBack` is `lifecycle-phase-win-back`. */
export const phaseKey = (phase: string) => `lifecycle-phase-${kebab(phase)}`;
export const phaseText = (phase: string) => t(phaseKey(phase));
export const modelText = (model: string) => t(`lifecycle-model-${model}`);
export const toneOf = (phase: string) => tones[phase] ?? "p1";

/** Where a phase stands on the ring of its model: its place and how many there are. */
export function placeOf(phase: string): { at: number; of: number } | null {
  const ring = Object.values(stages).find((phases) => (phases as readonly string[]).includes(phase));
  return ring ? { at: (ring as readonly string[]).indexOf(phase), of: ring.length } : null;
}

/** The phases to filter by: those of the six, and of the model that is filtered by already. */
export function phaseChoices(chosen: string | null): { value: string; text: string }[] {
  const shown = modelNames.filter((model) => model === "six" || chosen?.startsWith(`${model}.`));
  return shown.flatMap((model) => stages[model].map((phase) => ({ value: `${model}.${phase}`, text: phaseText(phase) })));
}

/** The levels of activity to filter by. */
export const activityChoices = () => stages.activity.map((value) => ({ value, text: phaseText(value) }));

/** The segments of recency and frequency, best first. */
export const segments = ["champion", "loyal", "rising", "new", "promising", "needsAttention", "fallingAsleep", "atRisk", "cannotLose", "asleep"] as const;
export const segmentText = (segment: string) => t(`lifecycle-segment-${kebab(segment)}`);
export const segmentChoices = () => segments.map((value) => ({ value, text: segmentText(value) }));

/** A phase of a flow: those who were not known before and those who left the model have words of their own. */
export const endText = (phase: string | null) => (phase === null ? t("lifecycle-new") : phase === "outside" ? t("lifecycle-outside") : phaseText(phase));

/** A change of phase in words. It is brought along by other pages and cannot be chosen from a menu. */
export function movedChoices(text: string | null): { value: string; text: string }[] {
  const moved = readMoved(text);
  if (text === null || !moved) return [];
  const day = formatDate(moved.since);
  const said = () => {
    if (moved.how === "back") return t("figures-moved-back", { day });
    if (moved.how === "new") return t("figures-moved", { from: endText(null), to: moved.to === null ? t("figures-any") : endText(moved.to), day });
    if (moved.from === null && moved.to !== null) return t("figures-moved-to", { to: endText(moved.to), day });
    if (moved.from !== null && moved.to === null) return t("figures-moved-from", { from: endText(moved.from), day });
    return t("figures-moved", { from: moved.from === null ? t("figures-any") : endText(moved.from), to: moved.to === null ? t("figures-any") : endText(moved.to), day });
  };
  return [{ value: text, text: said() }];
}
