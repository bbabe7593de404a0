// The bars of twelve months of purchases: heights as shares of the tallest, months with their first day. Pure.
import type { YearOfPurchases } from "$lib/bindings";
import { addMonths, type Day } from "$lib/text/days";

export type MonthBar = { month: Day; amount: number; /** From 0 to 1; a month of returns has none. */ share: number };

export function monthBars(year: YearOfPurchases): MonthBar[] {
  const tallest = Math.max(1, ...year.months);
  return year.months.map((amount, index) => ({ month: addMonths(year.firstMonth, index), amount, share: Math.max(0, amount) / tallest }));
}
