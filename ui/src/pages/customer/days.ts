// The timeline as it stands on the page: a heading for each day, then its entries. Pure.
import type { TimelineEntry } from "$lib/bindings";
import { dayOf } from "$lib/text/days";
import { entryKey } from "../party/entry-key";

export type TimelineItem<E> = { kind: "day"; key: string; day: string } | { kind: "entry"; key: string; entry: E };

/** Puts a day before the first entry of each local day; the entries keep their order. */
export function inDays<E extends TimelineEntry>(entries: readonly E[]): TimelineItem<E>[] {
  let last = "";
  return entries.flatMap((entry) => {
    const day = dayOf(new Date(entry.at));
    const item: TimelineItem<E> = { kind: "entry", key: entryKey(entry), entry };
    if (day === last) return [item];
    last = day;
    return [{ kind: "day", key: day, day }, item];
  });
}
