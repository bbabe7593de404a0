// The stages of a pipeline while they are edited: order, numbers as text, and what is still wrong. No backend.
import type { BoardColumn, Pipeline, Stage, StageItem, StageKind } from "$lib/bindings";

/** A stage as it stands in the form; `key` stays while names change. */
export type StageForm = { key: string; id: string | null; name: string; kind: StageKind; probability: string; targetDays: string; retired: boolean; /** One item of the checklist a line. */ checklist: string; /** The items it began with. */ items: readonly StageItem[] };

export type Wrong = "name" | "probability" | "days";

export function formsOf(pipeline: Pipeline | null, names: { first: string; won: string; lost: string }): StageForm[] {
  const stages: Stage[] = pipeline?.stages ?? [
    { name: names.first, kind: "open", probability: 20, targetDays: 14 },
    { name: names.won, kind: "won", probability: 100 },
    { name: names.lost, kind: "lost", probability: 0 },
  ];
  return stages.map((stage, index) => ({
    key: stage.id ?? `made-${index}`,
    id: stage.id ?? null,
    name: stage.name,
    kind: stage.kind,
    probability: String(stage.probability),
    targetDays: stage.targetDays ? String(stage.targetDays) : "",
    retired: stage.retired === true,
    items: stage.checklist ?? [],
    checklist: (stage.checklist ?? []).map((item) => item.title).join("\n"),
  }));
}

/** Moves an open stage up or down among the open ones; the two ends stay last. */
export function shifted(stages: readonly StageForm[], key: string, by: -1 | 1): StageForm[] {
  const from = stages.findIndex((stage) => stage.key === key);
  const to = from + by;
  const [moving, other] = [stages[from], stages[to]];
  if (!moving || !other || moving.kind !== "open" || other.kind !== "open") return [...stages];
  return stages.map((stage, index) => (index === from ? other : index === to ? moving : stage));
}

/** A new open stage after the last open one. */
export function added(stages: readonly StageForm[], key: string): StageForm[] {
  const open = stages.filter((stage) => stage.kind === "open");
  const ends = stages.filter((stage) => stage.kind !== "open");
  return [...open, { key, id: null, name: "", kind: "open", probability: open.at(-1)?.probability ?? "20", targetDays: "", retired: false, items: [], checklist: "" }, ...ends];
}

/** A stage that holds deals cannot go, and neither can the last open one. */
export function mayRemove(stages: readonly StageForm[], stage: StageForm, columns: readonly BoardColumn[]): boolean {
  const held = columns.find((column) => column.stage.id === stage.id)?.count ?? 0;
  return stage.kind === "open" && held === 0 && isOneLeft(stages, stage);
}

/** The last stage that is offered cannot be retired. */
export function mayRetire(stages: readonly StageForm[], stage: StageForm): boolean {
  return stage.kind === "open" && stage.id !== null && (stage.retired || isOneLeft(stages, stage));
}

const isOneLeft = (stages: readonly StageForm[], but: StageForm) => stages.some((known) => known.kind === "open" && !known.retired && known.key !== but.key);

/**
 * The lines as items. A line with the words of an item is that item; of the others, one that stands where an item stood is
 * that item with other words, so that what was settled of it stays.
 */
export function itemsOf(text: string, former: readonly StageItem[]): StageItem[] {
  const titles = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const left = former.filter((item) => !titles.includes(item.title));
  const taken = new Set<string>();
  return titles.map((title, index) => {
    const same = former.find((item) => item.title === title && item.id && !taken.has(item.id));
    const here = left.find((item) => item === former[index] && item.id && !taken.has(item.id));
    const id = (same ?? here)?.id ?? null;
    if (id) taken.add(id);
    return { id, title };
  });
}

export function wrong(stage: StageForm): Wrong | null {
  if (stage.name.trim() === "") return "name";
  if (stage.kind === "open" && !within(stage.probability, 0, 100)) return "probability";
  if (stage.targetDays.trim() !== "" && !within(stage.targetDays, 1, 3650)) return "days";
  return null;
}

export function stageOf(form: StageForm): Stage {
  const probability = form.kind === "won" ? 100 : form.kind === "lost" ? 0 : Number(form.probability);
  return { id: form.id, name: form.name.trim(), kind: form.kind, probability, targetDays: form.targetDays.trim() === "" ? null : Number(form.targetDays), retired: form.retired, checklist: itemsOf(form.checklist, form.items) };
}

function within(text: string, least: number, most: number): boolean {
  return /^\s*\d+\s*$/.test(text) && Number(text) >= least && Number(text) <= most;
}
