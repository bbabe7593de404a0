// Which reports there are, the periods that can be chosen, and what a chart draws of a section.
import type { ReportCell, ReportKind, ReportRow, ReportSection } from "$lib/bindings";
import { addDays, addMonths, type Day } from "$lib/text";

export const kinds = ["income", "closed", "stages", "sources", "cohorts", "customers", "products", "activity"] as const satisfies readonly ReportKind[];

export const periods = ["month", "last-month", "quarter", "last-quarter", "year", "last-year", "twelve", "three-years", "ahead", "own"] as const;
export type Period = (typeof periods)[number];
export type Span = { from: Day; to: Day };

/** What is told of the future begins with the past, who keeps buying shows in years; everything else looks back on one. */
export const usualPeriod = (kind: ReportKind): Period => ({ income: "ahead", cohorts: "three-years" } as Partial<Record<ReportKind, Period>>)[kind] ?? "twelve";

/** The first and the last day of a period that ends or lies around a day. */
export function spanOf(period: Exclude<Period, "own">, today: Day): Span {
  const month = Number(today.slice(5, 7));
  const first = (back: number) => addMonths(`${today.slice(0, 7)}-01`, back);
  const whole = (start: Day, months: number): Span => ({ from: start, to: addDays(addMonths(start, months), -1) });
  const quarter = -((month - 1) % 3);
  switch (period) {
    case "month":
      return whole(first(0), 1);
    case "last-month":
      return whole(first(-1), 1);
    case "quarter":
      return whole(first(quarter), 3);
    case "last-quarter":
      return whole(first(quarter - 3), 3);
    case "year":
      return whole(first(1 - month), 12);
    case "last-year":
      return whole(first(-11 - month), 12);
    case "twelve":
      return { from: addDays(addMonths(today, -12), 1), to: today };
    case "three-years":
      return { from: addDays(addMonths(today, -36), 1), to: today };
    case "ahead":
      return whole(first(-6), 13);
  }
}

/** The number of a cell that can be drawn; words and days have none. */
export function amountOf(cell: ReportCell | undefined): number {
  const value = cell?.value;
  return value && (value.unit === "money" || value.unit === "count" || value.unit === "percent") ? Math.max(0, value.n) : 0;
}

export type Bar = { row: ReportRow; parts: { column: number; at: number; size: number; text: string }[]; sum: number };

/** The bars of a section: the parts of each stand on each other, the longest is one. */
export function barsOf(section: ReportSection, most: number): Bar[] {
  const bars = section.rows.slice(0, most).map((row) => {
    let at = 0;
    const drawn = section.bars.map((column) => {
      const size = amountOf(row.cells[column]);
      const part = { column, at, size, text: row.cells[column]?.text ?? "" };
      at += size;
      return part;
    });
    return { row, parts: drawn, sum: at };
  });
  const longest = Math.max(0, ...bars.map((bar) => bar.sum));
  if (longest === 0) return [];
  return bars.map((bar) => ({ ...bar, parts: bar.parts.map((part) => ({ ...part, at: part.at / longest, size: part.size / longest })) }));
}

/** What stands on one line of time is drawn upright, everything else lies beside its name. */
export const isUpright = (section: ReportSection): boolean => section.key === "income";

/** The tables out of which reports are made: a change in one of them makes them anew. */
export const tables = ["deal", "deal_stage", "purchase", "contract", "party", "touch", "task", "stage", "pipeline", "source_cost", "forecast", "standing", "person_of_firm"];
