// The deal dialog without its picture: what is typed, what is still missing, and what goes to the backend.
import type { DealCreate, DealDraft, DealPerson, DealView, PartyDraft, PartyId, PartyKind, PersonId, PipelineId, StageId, TaskId, TaskView } from "$lib/bindings";
import type { Day } from "$lib/text";
import { emptyStep, isStep, stepDraftOf, type StepForm } from "../task/step-form";
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
  /** The step of the customer that becomes the deal's; empty for a new one, null while nothing was chosen. */
  take: TaskId | "" | null;
  /** A new next step. */
  step: StepForm;
};

export type Missing = { customer: boolean; title: boolean };

type Defaults = { pipelineId: PipelineId; stageId: StageId; currency: string; ownerId: PersonId | null };

export function emptyForm(preset: DealPreset, defaults: Defaults): DealForm {
  return {
    customer: preset.partyId ? { id: preset.partyId, name: preset.partyName ?? "" } : null,
    title: "",
    amount: null,
    currency: defaults.currency,
    expectedOn: preset.expectedOn ?? null,
    pipelineId: preset.pipelineId ?? defaults.pipelineId,
    stageId: preset.stageId ?? defaults.stageId,
    ownerId: defaults.ownerId ?? "",
    people: [],
    source: "",
    note: "",
    take: null,
    step: emptyStep(defaults.ownerId ?? ""),
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
    take: null,
    step: emptyStep(""),
  };
}

/** The steps that a new deal can take over: those its customer has apart from any deal, the earliest first. */
export function freeSteps(tasks: readonly TaskView[], customer: PartyId): TaskView[] {
  return tasks.filter((task) => task.dealId === null && task.partyId === customer);
}

/** The step that the deal takes over; the earliest unless somebody chose otherwise, empty for a new one. */
export function taken(form: DealForm, free: readonly TaskView[]): TaskId | "" {
  if (form.take === "" || free.some((task) => task.id === form.take)) return form.take ?? "";
  return free[0]?.id ?? "";
}

export function missing(form: DealForm): Missing {
  return { customer: form.customer === null, title: form.title.trim() === "" };
}

export function draftOf(form: DealForm): DealDraft {
  return {
    partyId: form.customer?.id ?? null,
    pipelineId: form.pipelineId,
    stageId: form.stageId,
    title: form.title.trim(),
    money: form.amount === null ? null : { amount: form.amount, currency: form.currency },
    expectedOn: form.expectedOn,
    ownerId: form.ownerId === "" ? null : form.ownerId,
    people: form.people.map(({ partyId: person, role, buyingRole }) => ({ partyId: person, role: blank(role), buyingRole: buyingRole ?? null })),
    source: blank(form.source),
    note: blank(form.note),
  };
}

/** A new deal with what comes with it: its customer when nobody knows them yet, and its next step. */
export function createOf(form: DealForm, free: readonly TaskView[], kindName: string): DealCreate {
  const { customer, step } = form;
  const take = taken(form, free);
  return {
    draft: draftOf(form),
    customer: customer?.id === null ? newCustomer(customer, form.ownerId) : null,
    takeStep: take === "" ? null : take,
    nextStep: take === "" && isStep(step) ? stepDraftOf(step, null, kindName) : null,
  };
}

function newCustomer({ name, kind }: { name: string; kind: PartyKind }, owner: PersonId | ""): PartyDraft {
  if (kind === "person") return { kind, ...splitName(name) };
  return { kind, name, ownerId: owner === "" ? null : owner };
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
    ...first,
    ...draft,
    ...(preset.partyId ? { customer: first.customer } : {}),
    ...(preset.expectedOn ? { expectedOn: preset.expectedOn } : {}),
    ...(preset.stageId || (preset.pipelineId && preset.pipelineId !== draft.pipelineId) ? { pipelineId: first.pipelineId, stageId: first.stageId } : {}),
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
