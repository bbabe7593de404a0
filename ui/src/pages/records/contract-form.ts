// A contract as it is typed, and as the backend takes it. Pure.
import type { ContractDraft, ContractView, PartyId } from "$lib/bindings";
import type { Day } from "$lib/text";

export type ContractForm = {
  title: string;
  number: string;
  startedOn: Day | null;
  endsOn: Day | null;
  /** Typed numbers; empty for none. */
  renewsMonths: string;
  noticeDays: string;
  noticedOn: Day | null;
  amount: number | null;
  note: string;
};

export function contractFormOf(contract: ContractView | undefined, today: Day): ContractForm {
  return {
    title: contract?.title ?? "",
    number: contract?.number ?? "",
    startedOn: contract?.startedOn ?? today,
    endsOn: contract?.endsOn ?? null,
    renewsMonths: contract?.renewsMonths?.toString() ?? "",
    noticeDays: contract?.noticeDays?.toString() ?? "",
    noticedOn: contract?.noticedOn ?? null,
    amount: contract?.money?.amount ?? null,
    note: contract?.note ?? "",
  };
}

/** A whole number between two; null for an empty field, undefined for anything else. */
export function wholeNumber(text: string, least: number, most: number): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  const number = /^\d{1,5}$/.test(typed) ? Number(typed) : NaN;
  return number >= least && number <= most ? number : undefined;
}

export const renewsOf = (form: ContractForm) => wholeNumber(form.renewsMonths, 1, 120);
export const noticeOf = (form: ContractForm) => wholeNumber(form.noticeDays, 0, 3660);

/** Whatever renews itself has a term, and so has what notice was given of. */
export const lacksEnd = (form: ContractForm) => form.endsOn === null && (form.renewsMonths.trim() !== "" || form.noticedOn !== null);

/** The form as a draft; null while it cannot be one. */
export function contractDraftOf(form: ContractForm, partyId: PartyId, currency: string, source: string | null): ContractDraft | null {
  const [renewsMonths, noticeDays] = [renewsOf(form), noticeOf(form)];
  if (form.startedOn === null || form.title.trim() === "" || renewsMonths === undefined || noticeDays === undefined || lacksEnd(form)) return null;
  return {
    partyId,
    title: form.title.trim(),
    number: form.number.trim() || null,
    startedOn: form.startedOn,
    endsOn: form.endsOn,
    renewsMonths,
    noticeDays,
    noticedOn: form.noticedOn,
    money: form.amount === null ? null : { amount: form.amount, currency },
    note: form.note.trim() || null,
    source,
  };
}
