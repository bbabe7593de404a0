// The deal dialog without its picture: what is typed, what is still missing, and what goes to the backend.
import type { DealDraft, DealPerson, DealView, PartyId, PartyKind, PersonId, PipelineId, StageId } from "$lib/bindings";
import type { Day } from "$lib/text";
import type { DealPreset } from "./dialogs.svelte";

/** A customer that exists, or one that is made together with the deal. */
export type Customer = { id: PartyId; name: string } | { id: null; name: string; kind: PartyKind };

export type DealForm = {
  customer: Customer | null;
  title: string;
  /** Minor units. */
  amount: number | null;
  currency: string;
  expectedOn: Day | null;
  pipelineId: PipelineId;
  stageId: StageId;
  ownerId: PersonId | "";
  people: DealPerson[];
  source: string;
  note: string;
};

export type Missing = { customer: boolean; title: boolean };

type Defaults = { pipelineId: PipelineId; stageId: StageId; currency: string; ownerId: PersonId | null };

export function emptyForm(preset: DealPreset, defaults: Defaults): DealForm {
  return {
    customer: preset.partyId ? { id: preset.partyId, name: preset.partyName ?? "" } : null,
    title: "",
    amount: null,
    currency: defaults.currency,
    expectedOn: null,
    pipelineId: preset.pipelineId ?? defaults.pipelineId,
    stageId: preset.stageId ?? defaults.stageId,
    ownerId: defaults.ownerId ?? "",
    people: [],
    source: "",
    note: "",
  };
}

export function formOf(deal: DealView, currency: string): DealForm {
  return {
    customer: { id: deal.partyId, name: deal.partyName },
    title: deal.title,
    amount: deal.money?.amount ?? null,
    currency: deal.money?.currency ?? currency,
    expectedOn: deal.expectedOn,
    pipelineId: deal.pipelineId,
    stageId: deal.stageId,
    ownerId: deal.ownerId ?? "",
    people: deal.people,
    source: deal.source ?? "",
    note: deal.note ?? "",
  };
}

export function missing(form: DealForm): Missing {
  return { customer: form.customer === null, title: form.title.trim() === "" };
}

export function draftOf(form: DealForm, partyId: PartyId): DealDraft {
  return {
    partyId,
    pipelineId: form.pipelineId,
    stageId: form.stageId,
    title: form.title.trim(),
    money: form.amount === null ? null : { amount: form.amount, currency: form.currency },
    expectedOn: form.expectedOn,
    ownerId: form.ownerId === "" ? null : form.ownerId,
    people: form.people.map(({ partyId: person, role }) => ({ partyId: person, role: blank(role) })),
    source: blank(form.source),
    note: blank(form.note),
  };
}

/**
 * The form with a draft that was left behind. Customer and place for which the dialog is opened this time come before
 * those of the draft. Anything that is no draft, as from an older version, is left alone.
 */
export function leftBehind(kept: unknown, first: DealForm, preset: DealPreset): DealForm | null {
  if (typeof kept !== "object" || kept === null) return null;
  const draft = kept as Partial<DealForm>;
  const whole = typeof draft.title === "string" && typeof draft.stageId === "string" && typeof draft.pipelineId === "string" && Array.isArray(draft.people);
  if (!whole) return null;
  return {
    ...(draft as DealForm),
    ...(preset.partyId ? { customer: first.customer } : {}),
    ...(preset.stageId ? { pipelineId: first.pipelineId, stageId: first.stageId } : {}),
  };
}

/** Given and family name of a person typed in one line: the last word is the family name. */
export function splitName(name: string): { givenName: string | null; familyName: string } {
  const words = name.trim().split(/\s+/);
  const familyName = words.pop() ?? "";
  return { givenName: words.length > 0 ? words.join(" ") : null, familyName };
}

function blank(text: string | null | undefined): string | null {
  const bare = text?.trim() ?? "";
  return bare === "" ? null : bare;
}
