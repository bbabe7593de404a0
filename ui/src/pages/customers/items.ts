// The rows of a list with the headings of its groups between them. Pure.
export type Heading = { at: number; text: string; count: number };
export type Item<R> = { kind: "heading"; heading: Heading } | { kind: "row"; row: R; place: number };

/** Rows of one group stand together; a heading comes before the first of each. */
export function itemsOf<R extends { group?: number }>(rows: readonly R[], headings: readonly Heading[]): Item<R>[] {
  const items: Item<R>[] = [];
  let last: number | undefined;
  rows.forEach((row, place) => {
    if (row.group !== undefined && row.group !== last) {
      const heading = headings[row.group];
      if (heading) items.push({ kind: "heading", heading });
      last = row.group;
    }
    items.push({ kind: "row", row, place });
  });
  return items;
}

/** Where a row stands among the items. */
export function placeOf<R>(items: readonly Item<R>[], place: number): number {
  // A row never stands before its own place.
  for (let at = Math.max(place, 0); at < items.length; at += 1) {
    const item = items[at];
    if (item?.kind === "row" && item.place === place) return at;
  }
  return -1;
}

/** Rows of a grid, for a windowed list of cards; a group begins on a line of its own. */
export function linesOf<R extends { group?: number }>(rows: readonly R[], headings: readonly Heading[], columns: number): { heading: Heading | null; cells: { row: R; place: number }[] }[] {
  const lines: { heading: Heading | null; cells: { row: R; place: number }[] }[] = [];
  let last: number | undefined;
  rows.forEach((row, place) => {
    const line = lines.at(-1);
    const begins = row.group !== undefined && row.group !== last;
    if (!line || begins || line.cells.length >= columns) lines.push({ heading: begins ? (headings[row.group ?? 0] ?? null) : null, cells: [{ row, place }] });
    else line.cells.push({ row, place });
    last = row.group;
  });
  return lines;
}
