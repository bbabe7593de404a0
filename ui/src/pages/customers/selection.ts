// Which rows are chosen, and where the keyboard walks. Pure; sets are replaced, never changed.
import type { PartyFilter, Which } from "$lib/bindings";

export type Chosen = ReadonlySet<string>;

/** Some rows, or everybody whom the filter finds apart from some: also those that nobody has scrolled to. */
export type Selection = { everyone: boolean; ids: Chosen };

export const nobody: Selection = { everyone: false, ids: new Set() };
export const everybody: Selection = { everyone: true, ids: new Set() };

export const isChosen = ({ everyone, ids }: Selection, id: string): boolean => ids.has(id) !== everyone;

export const countOf = ({ everyone, ids }: Selection, total: number): number => (everyone ? Math.max(total - ids.size, 0) : ids.size);

/** Takes one in or out. */
export const turned = (selection: Selection, id: string): Selection => ({ ...selection, ids: toggled(selection.ids, id) });

/** Adds everything between two rows. */
export function withRows(selection: Selection, ids: readonly string[], from: string | null, to: string): Selection {
  const between = withRange(new Set(), ids, from, to);
  if (!selection.everyone) return { everyone: false, ids: new Set([...selection.ids, ...between]) };
  return { everyone: true, ids: new Set([...selection.ids].filter((id) => !between.has(id))) };
}

/** Whom a change is made to. */
export const whichOf = ({ everyone, ids }: Selection, filter: PartyFilter): Which => (everyone ? { kind: "all", filter, except: [...ids] } : { kind: "these", ids: [...ids] });

export function toggled(chosen: Chosen, id: string): Chosen {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** Adds everything between two rows, in either direction; a row that is not in the list counts as the other one. */
export function withRange(chosen: Chosen, ids: readonly string[], from: string | null, to: string): Chosen {
  const end = ids.indexOf(to);
  const start = from === null ? end : ids.indexOf(from);
  if (end < 0) return chosen;
  const [low, high] = start < 0 ? [end, end] : [Math.min(start, end), Math.max(start, end)];
  return new Set([...chosen, ...ids.slice(low, high + 1)]);
}

/** Without the rows that are not there any more. */
export function stillThere(chosen: Chosen, ids: readonly string[]): Chosen {
  const there = new Set(ids);
  return new Set([...chosen].filter((id) => there.has(id)));
}

/** Index a key leads to in a grid of `columns`, or null where the key does not move. */
export function walked(key: string, index: number, count: number, columns: number): number | null {
  const last = count - 1;
  const within = (target: number) => Math.min(Math.max(target, 0), last);
  switch (key) {
    case "ArrowDown":
      return index + columns > last ? (rowOf(index, columns) === rowOf(last, columns) ? index : last) : index + columns;
    case "ArrowUp":
      return index - columns < 0 ? index : index - columns;
    case "ArrowRight":
      return columns > 1 ? within(index + 1) : null;
    case "ArrowLeft":
      return columns > 1 ? within(index - 1) : null;
    case "PageDown":
      return within(index + columns * (columns > 1 ? 4 : 15));
    case "PageUp":
      return within(index - columns * (columns > 1 ? 4 : 15));
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

function rowOf(index: number, columns: number): number {
  return Math.floor(index / columns);
}

/** Rows of a grid, for a windowed list. */
export function inRows<R>(list: readonly R[], columns: number): R[][] {
  return Array.from({ length: Math.ceil(list.length / columns) }, (_, row) => list.slice(row * columns, (row + 1) * columns));
}
