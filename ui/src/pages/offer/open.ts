// The ways to an offer from other pages.
import type { DealId, OfferId, OfferRow, PartyId } from "$lib/bindings";
import { router } from "$lib/router/router.svelte";

export function newOffer(party: PartyId, deal: DealId | null = null): void {
  router.go({ page: "offer", with: deal === null ? { party } : { party, deal } });
}

export function openOffer(id: OfferId): void {
  router.go({ page: "offer", record: id });
}

/** What became of it, as lists say it: the state, or that its time has run out. Pure. */
export function standingOf(offer: Pick<OfferRow, "state" | "expired">): string {
  return offer.expired ? "expired" : offer.state;
}
