// The months of the forecast as columns, and the day on which a deal is expected once it is put into another one. Pure.
import type { BoardColumn, DealCard, ExpectedSpan, ForecastColumn, StageId } from "$lib/bindings";
import { addDays, addMonths, t, type Day } from "$lib/text";

/** The key of a column: its days, so that it stays the same when others come or go. */
export const keyOf = ({ from, until }: ExpectedSpan): StageId => `${from ?? ""}..${until ?? ""}`;

export function spanOf(key: StageId): ExpectedSpan {
  const [from = "", until = ""] = key.split("..");
  return { from: from || null, until: until || null };
}

/** The month of a day with its year. */
export const monthName = (day: Day): string => `${t(`format-month-${Number(day.slice(5, 7))}`)} ${day.slice(0, 4)}`;

/** The first day of the month of a day. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** What a column is called. */
export function nameOf({ from, until }: ExpectedSpan): string {
  if (from) return until ? monthName(from) : t("craft-month-later", { month: monthName(from) });
  return until ? t("craft-month-past") : t("craft-month-none");
}

/** A month as a column of the board. */
export function columnOf({ span, count, sums, weighted, cards, next }: ForecastColumn): BoardColumn {
  const stage = { id: keyOf(span), name: nameOf(span), kind: "open" as const, probability: 0 };
  return { stage, count, sums, weighted, cards, next, medianDays: null, overdue: 0, withoutStep: 0 };
}

/**
 * The day in another month: the same day of the month, or its last one where that has passed or does not exist.
 * Null for no day; undefined where nothing can be expected, because it is over.
 */
export function dayIn(span: ExpectedSpan, former: Day | null, today: Day): Day | null | undefined {
  const { from, until } = span;
  if (!from) return until ? undefined : null;
  const last = addDays(addMonths(monthOf(from), 1), -1);
  const kept = former === null ? last : `${from.slice(0, 7)}-${former.slice(8)}`;
  const inside = kept > last ? last : kept;
  return inside < today ? last : inside;
}

/** The columns with a card put into another one, in the order of days; counts and sums are the backend's. */
export function shifted(columns: readonly BoardColumn[], card: DealCard, key: StageId, on: Day | null): BoardColumn[] {
  const moved = { ...card, expectedOn: on };
  const rank = (one: DealCard) => `${one.expectedOn ?? ""} ${one.id}`;
  return columns.map((column) => {
    const without = column.cards.filter((known) => known.id !== card.id);
    const cards = column.stage.id === key ? [...without, moved].sort((a, b) => rank(a).localeCompare(rank(b))) : without;
    return { ...column, cards };
  });
}
