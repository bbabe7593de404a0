import { expect, test } from "vitest";
import { monthBars } from "./months";

test("bars are shares of the best month, and months go on over the turn of the year", () => {
  const months = [100, 0, 400, -50, 0, 0, 0, 0, 0, 0, 0, 200];
  const bars = monthBars({ sum: { amount: 650, currency: "EUR" }, months, firstMonth: "2025-12-01", count: 4, others: [] });
  expect(bars.map((bar) => bar.share).slice(0, 4)).toEqual([0.25, 0, 1, 0]);
  expect([bars[0]?.month, bars[1]?.month, bars[11]?.month]).toEqual(["2025-12-01", "2026-01-01", "2026-11-01"]);
});

test("a year without purchases has no bars that stand", () => {
  const bars = monthBars({ sum: { amount: 0, currency: "EUR" }, months: Array<number>(12).fill(0), firstMonth: "2025-12-01", count: 0, others: [] });
  expect(bars.every((bar) => bar.share === 0)).toBe(true);
});
