// The columns of the table: their heads, orders, widths, and which can be written in place.
import type { Cell, PartySort, Shown } from "$lib/bindings";
import { own, ownId } from "../view/own.svelte";

export type Column = {
  id: Shown;
  sort?: PartySort;
  /** Numbers and days stand at the right end. */
  end?: boolean;
  /** Least width in pixels. */
  least: number;
  /** Share of what is left. */
  share: number;
  /** The cell that is written here; `owner` and `deputy` are given to somebody instead. */
  cell?: Cell | "owner" | "deputy";
};

const list: Column[] = [
  { id: "phase", least: 176, share: 1.4 },
  { id: "city", sort: "city", least: 120, share: 1.2, cell: "city" },
  { id: "touch", sort: "lastTouch", least: 116, share: 0.8 },
  { id: "purchase", sort: "lastPurchase", end: true, least: 104, share: 0 },
  { id: "year", end: true, least: 112, share: 0 },
  { id: "bars", least: 92, share: 0 },
  { id: "step", sort: "nextStep", least: 150, share: 1.6 },
  { id: "owner", sort: "owner", least: 56, share: 0, cell: "owner" },
  { id: "activity", least: 104, share: 0.4 },
  { id: "risk", sort: "risk", least: 80, share: 0 },
  { id: "value", sort: "value", end: true, least: 108, share: 0 },
  { id: "atRisk", sort: "atRisk", end: true, least: 112, share: 0 },
  { id: "organisation", least: 140, share: 1.2 },
  { id: "tags", least: 150, share: 1.2, cell: "tags" },
  { id: "phone", least: 132, share: 0.8, cell: "phone" },
  { id: "email", least: 170, share: 1.2, cell: "email" },
  { id: "street", least: 150, share: 1, cell: "street" },
  { id: "postcode", sort: "postcode", least: 84, share: 0, cell: "postcode" },
  { id: "region", least: 110, share: 0.6, cell: "region" },
  { id: "customerNumber", sort: "customerNumber", least: 104, share: 0, cell: "customerNumber" },
  { id: "source", sort: "source", least: 116, share: 0.8, cell: "source" },
  { id: "deputy", least: 120, share: 0.6, cell: "deputy" },
  { id: "customerSince", sort: "customerSince", end: true, least: 112, share: 0, cell: "customerSince" },
  { id: "created", sort: "created", end: true, least: 104, share: 0 },
  { id: "contractEnd", end: true, least: 112, share: 0 },
  { id: "deals", end: true, least: 80, share: 0 },
  { id: "department", least: 120, share: 0.8, cell: "department" },
  { id: "jobTitle", least: 130, share: 0.8, cell: "jobTitle" },
  { id: "language", least: 96, share: 0, cell: "language" },
  { id: "vatId", least: 124, share: 0, cell: "vatId" },
  { id: "birthday", least: 104, share: 0 },
  { id: "note", least: 180, share: 1.6, cell: "note" },
];

export const columns: readonly Column[] = list;
export function columnOf(id: Shown): Column {
  const kind = own.find(ownId(id))?.kind;
  const end = kind === "number" || kind === "money" || kind === "date";
  return list.find((column) => column.id === id) ?? { id, ...(ownId(id) === null ? {} : { sort: id as PartySort }), end, least: 116, share: end ? 0 : 0.8 };
}

const usual: readonly Shown[] = ["phase", "city", "touch", "purchase", "year", "bars", "step", "owner"];
const figures: readonly Shown[] = ["phase", "activity", "risk", "value", "atRisk", "purchase", "step", "owner"];

/** What goes first where there is little room. */
const yields: readonly Shown[] = ["bars", "activity", "purchase", "city", "atRisk", "phase", "owner", "touch", "value", "year", "risk"];

/** The columns that nobody has chosen: those of the list, or its figures. */
export const usualColumns = (asksForFigures: boolean): readonly Shown[] => (asksForFigures ? figures : usual);

const NAME = 200;
const TICK = 44;

/** The columns of a table of this width. Chosen ones stay, and the table scrolls sideways; of the usual ones some go. */
export function fitting(chosen: readonly Shown[], asksForFigures: boolean, width: number): Column[] {
  if (chosen.length > 0) return chosen.map(columnOf);
  let left = [...usualColumns(asksForFigures)];
  for (const id of yields) {
    const needed = left.reduce((sum, column) => sum + columnOf(column).least, NAME + TICK);
    if (needed <= width || left.length <= 2) break;
    left = left.filter((column) => column !== id);
  }
  return left.map(columnOf);
}

/** The tracks of the grid. */
export const tracks = (shown: readonly Column[]): string => [`${TICK}px`, `minmax(${NAME}px, 2.4fr)`, ...shown.map(({ least, share }) => (share === 0 ? `${least}px` : `minmax(${least}px, ${share}fr)`))].join(" ");

export const leastWidth = (shown: readonly Column[]): number => shown.reduce((sum, column) => sum + column.least, NAME + TICK);

/** The column moved one place; the ends stay where they are. */
export function shifted(chosen: readonly Shown[], at: number, by: 1 | -1): Shown[] {
  const next = [...chosen];
  const [column] = next.splice(at, 1);
  if (column === undefined || at + by < 0 || at + by > next.length) return [...chosen];
  next.splice(at + by, 0, column);
  return next;
}
