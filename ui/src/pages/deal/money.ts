// Amounts of the backend in words. Currencies stand side by side and are never added.
import type { Money } from "$lib/bindings";
import { formatMoney } from "$lib/text";

/** Whole units for boards and sums, cents for a single record. */
export function showMoney(money: Money, cents = false): string {
  return formatMoney(money, cents);
}

/** Sums of several currencies; a dash where there is nothing to add up. */
export function showSums(sums: readonly Money[]): string {
  return sums.length === 0 ? "–" : sums.map((sum) => showMoney(sum)).join(" · ");
}
