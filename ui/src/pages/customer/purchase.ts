// A purchase as it stands in a timeline, as the record that can be corrected. Pure.
import type { PartyId, PurchaseView, TimelineEntry } from "$lib/bindings";

export function purchaseOf(entry: Extract<TimelineEntry, { type: "purchase" }>, partyId: PartyId): PurchaseView {
  const { id, dealId, boughtOn, money, number, title, source } = entry;
  return { id, partyId, dealId, boughtOn, money, number, title, source };
}
