// The shape of a table's columns and the walk of the keyboard through its rows.

export type Column = { id: string; text: string; align?: "start" | "end"; sortable?: boolean };
export type Sort = { column: string; down: boolean };

/** Index of the row a key leads to, or null where the key does not move. */
export function nextRow(key: string, index: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, last);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "PageDown":
      return Math.min(index + 10, last);
    case "PageUp":
      return Math.max(index - 10, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
