// What of a deal can become a deal of its own. Pure.
import type { OfferRow } from "$lib/bindings";

export type PartWrong = "missing" | "small" | "large";

/** Why an amount is no part of the whole; null where it is one. Both are minor units. */
export function partWrong(part: number | null, whole: number): PartWrong | null {
  if (part === null) return "missing";
  if (part <= 0) return "small";
  return part >= whole ? "large" : null;
}

/** What offers come to without tax; null where there is none, or one is in another currency. */
export function sumOf(offers: readonly Pick<OfferRow, "net">[], currency: string): number | null {
  if (offers.length === 0 || offers.some(({ net }) => net.currency !== currency)) return null;
  return offers.reduce((sum, { net }) => sum + net.amount, 0);
}
