// A purchase as it is typed, and as the backend takes it. Pure.
import type { PartyId, PurchaseDraft, PurchaseView } from "$lib/bindings";
import type { Day } from "$lib/text";

export type PurchaseForm = {
  day: Day | null;
  amount: number | null;
  number: string;
  title: string;
  product: string;
  awaits: boolean;
  deliveredOn: Day | null;
  cancelledOn: Day | null;
  /** The purchase that a return belongs to; empty for none. */
  returnsId: string;
};

export function purchaseFormOf(purchase: PurchaseView | undefined, today: Day): PurchaseForm {
  return {
    day: purchase?.boughtOn ?? today,
    amount: purchase?.money.amount ?? null,
    number: purchase?.number ?? "",
    title: purchase?.title ?? "",
    product: purchase?.product ?? "",
    awaits: purchase?.awaitsDelivery ?? false,
    deliveredOn: purchase?.deliveredOn ?? null,
    cancelledOn: purchase?.cancelledOn ?? null,
    returnsId: purchase?.returnsId ?? "",
  };
}

/** A row below zero is something sent back. */
export const isReturn = (form: PurchaseForm) => form.amount !== null && form.amount < 0;

/** Whether nothing is worth keeping: a day alone is no purchase, and tomorrow it would be the wrong one. */
export function isUntouched(typed: PurchaseForm, start: PurchaseForm): boolean {
  const day = typed.amount === null ? start.day : typed.day;
  return JSON.stringify({ ...typed, day }) === JSON.stringify(start);
}

/** The form as a draft; null while it cannot be one. What a return or an awaited delivery cannot have is left out. */
export function purchaseDraftOf(form: PurchaseForm, partyId: PartyId, currency: string, former?: PurchaseView): PurchaseDraft | null {
  if (form.day === null || form.amount === null) return null;
  const back = isReturn(form);
  return {
    partyId,
    dealId: former?.dealId ?? null,
    boughtOn: form.day,
    money: { amount: form.amount, currency },
    number: form.number.trim() || null,
    title: form.title.trim() || null,
    product: form.product.trim() || null,
    awaitsDelivery: !back && form.awaits,
    deliveredOn: back || form.awaits ? null : form.deliveredOn,
    cancelledOn: form.cancelledOn,
    returnsId: back ? form.returnsId || null : null,
    source: former?.source ?? null,
  };
}
