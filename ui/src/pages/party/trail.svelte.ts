// The list a person came from, so that the page of a customer can walk to the previous and the next one.
// A list hands over ways to read itself and to fetch more; it stays the owner of its rows.

export type Trail = {
  ids: () => readonly string[];
  total: () => number | null;
  more: () => Promise<boolean>;
};

let current = $state.raw<Trail | null>(null);

export const trail = {
  set(next: Trail | null): void {
    current = next;
  },
  /** Where a record stands in the list, from 1, or null when it is not in it. */
  placeOf(id: string): { at: number; total: number } | null {
    const ids = current?.ids() ?? [];
    const index = ids.indexOf(id);
    return index < 0 ? null : { at: index + 1, total: Math.max(current?.total() ?? 0, ids.length) };
  },
  /** The record `step` places further, fetching the next page where the list ends early. */
  async neighbour(id: string, step: 1 | -1): Promise<string | null> {
    const index = current?.ids().indexOf(id) ?? -1;
    if (!current || index < 0) return null;
    if (index + step >= current.ids().length) await current.more();
    return current.ids()[index + step] ?? null;
  },
};
