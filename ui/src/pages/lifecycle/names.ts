// The engine's names of models and phases: their texts, their places on the ring and their colours.
import { stages } from "$lib/bindings";
import { t } from "$lib/text";

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
  const shown = modelNames.filter((model) => model === "six" || model === "activity" || chosen?.startsWith(`${model}.`));
  return shown.flatMap((model) => stages[model].map((phase) => ({ value: `${model}.${phase}`, text: phaseText(phase) })));
}
