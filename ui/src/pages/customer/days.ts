// The timeline as it stands on the page: a heading for each day, then its entries. Pure.
import type { TimelineEntry } from "$lib/bindings";
import { dayOf } from "$lib/text/days";
import { entryKey } from "../party/entry-key";

export type TimelineItem = { kind: "day"; key: string; day: string } | { kind: "entry"; key: string; entry: TimelineEntry };

/** Puts a day before the first entry of each local day; the entries keep their order. */
export function inDays(entries: readonly TimelineEntry[]): TimelineItem[] {
  let last = "";
  return entries.flatMap((entry) => {
    const day = dayOf(new Date(entry.at));
    const item: TimelineItem = { kind: "entry", key: entryKey(entry), entry };
    if (day === last) return [item];
    last = day;
    return [{ kind: "day", key: day, day }, item];
  });
}
