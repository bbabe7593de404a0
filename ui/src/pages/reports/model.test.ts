import { expect, test } from "vitest";
import type { ReportCell, ReportSection } from "$lib/bindings";
import { barsOf, spanOf } from "./model";

test.each([
  ["month", "2026-11-01", "2026-11-30"],
  ["last-month", "2026-10-01", "2026-10-31"],
  ["quarter", "2026-10-01", "2026-12-31"],
  ["last-quarter", "2026-07-01", "2026-09-30"],
  ["year", "2026-01-01", "2026-12-31"],
  ["last-year", "2025-01-01", "2025-12-31"],
  ["twelve", "2025-11-24", "2026-11-23"],
  ["three-years", "2023-11-24", "2026-11-23"],
  ["ahead", "2026-05-01", "2027-05-31"],
] as const)("%s around 23 November", (period, from, to) => {
  expect(spanOf(period, "2026-11-23")).toEqual({ from, to });
});

test("periods at the turn of the year and on a leap day", () => {
  expect(spanOf("last-month", "2027-01-31")).toEqual({ from: "2026-12-01", to: "2026-12-31" });
  expect(spanOf("last-quarter", "2027-01-01")).toEqual({ from: "2026-10-01", to: "2026-12-31" });
  expect(spanOf("month", "2028-02-29")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(spanOf("last-year", "2026-01-15")).toEqual({ from: "2025-01-01", to: "2025-12-31" });
  expect(spanOf("twelve", "2028-02-29")).toEqual({ from: "2027-03-01", to: "2028-02-29" });
});

const cell = (n: number): ReportCell => ({ value: { unit: "money", n }, text: String(n), list: null });
const section = (rows: number[][], bars: number[]): ReportSection => ({
  key: "x",
  title: "",
  head: "",
  columns: [],
  total: null,
  bars,
  heat: false,
  rows: rows.map((cells, at) => ({ label: String(at), partyId: null, cells: cells.map(cell) })),
});

test("parts of a bar stand on each other and the longest bar is one", () => {
  const bars = barsOf(section([[10, 30], [20, 0]], [0, 1]), 9);
  expect(bars[0]?.parts.map(({ at, size }) => [at, size])).toEqual([[0, 0.25], [0.25, 0.75]]);
  expect(bars[1]?.parts[0]).toMatchObject({ at: 0, size: 0.5 });
});

test("returns draw no bar, and where nothing is there nothing is drawn", () => {
  expect(barsOf(section([[-5], [0]], [0]), 9)).toEqual([]);
  expect(barsOf(section([[5], [-5]], [0]), 9)[1]?.parts[0]?.size).toBe(0);
});
