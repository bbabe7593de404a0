// A contract as it is typed, and as the backend takes it. Pure.
import type { ContractDraft, ContractView, PartyId } from "$lib/bindings";
import { addDays, addMonths, type Day } from "$lib/text";

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
  /** Another price, and from when on. */
  newAmount: number | null;
  priceFrom: Day | null;
  /** Whether tasks remind of the last day for notice and of the end. */
  remindNotice: boolean;
  remindEnd: boolean;
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
    newAmount: contract?.priceChange?.amount ?? null,
    priceFrom: contract?.priceChange?.from ?? null,
    remindNotice: true,
    remindEnd: true,
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

/** It would end before it begins. */
export const isTurned = (form: ContractForm) => form.endsOn !== null && form.startedOn !== null && form.endsOn < form.startedOn;

export type PriceWrong = "half" | "no-price" | "outside";

/** Why the other price cannot be; null where it can, or where there is none. */
export function priceWrong(form: ContractForm): PriceWrong | null {
  const { newAmount, priceFrom, startedOn, endsOn } = form;
  if (newAmount === null && priceFrom === null) return null;
  if (newAmount === null || priceFrom === null) return "half";
  if (form.amount === null) return "no-price";
  const isOver = endsOn !== null && form.renewsMonths.trim() === "" && priceFrom > endsOn;
  return isOver || (startedOn !== null && priceFrom <= startedOn) ? "outside" : null;
}

/** A task comes so long before the day that it is about, so that there is time to decide. */
const AHEAD_DAYS = 14;
/** A term is a month at least, so that this many lead over a century. */
const MOST_TERMS = 1200;

/** The next days that ask for something: the last one for notice, while it would go on otherwise, and the end. */
export function deadlinesOf(form: ContractForm, today: Day): { noticeBy: Day | null; endsOn: Day | null } {
  const [months, notice] = [renewsOf(form), noticeOf(form)];
  const first = form.endsOn;
  if (first === null || isTurned(form) || months === undefined || notice === undefined || form.noticedOn !== null) return { noticeBy: null, endsOn: null };
  if (months === null) return { noticeBy: null, endsOn: first >= today ? first : null };
  for (let term = 0; term < MOST_TERMS; term++) {
    // The first day after the end moves by months, as the core reckons it: the end itself may be the last of its month.
    const end = term === 0 ? first : addDays(addMonths(addDays(first, 1), term * months), -1);
    const by = addDays(end, -(notice ?? 0));
    if (by >= today) return { noticeBy: by, endsOn: end };
  }
  return { noticeBy: null, endsOn: null };
}

/** When a task for a deadline is due; not before today. */
export function remindOn(deadline: Day, today: Day): Day {
  const ahead = addDays(deadline, -AHEAD_DAYS);
  return ahead < today ? today : ahead;
}

/** The form as a draft; null while it cannot be one. */
export function contractDraftOf(form: ContractForm, partyId: PartyId, currency: string, source: string | null): ContractDraft | null {
  const [renewsMonths, noticeDays] = [renewsOf(form), noticeOf(form)];
  if (form.startedOn === null || form.title.trim() === "" || renewsMonths === undefined || noticeDays === undefined || lacksEnd(form) || isTurned(form) || priceWrong(form) !== null) return null;
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
    priceChange: form.newAmount === null || form.priceFrom === null ? null : { from: form.priceFrom, amount: form.newAmount },
    note: form.note.trim() || null,
    source,
  };
}
