import type { TimelineEntry } from "$lib/bindings";

/** Tells the entries of a timeline apart; a deal stands in it once for each stage that it entered. Pure. */
export function entryKey(entry: TimelineEntry): string {
  return `${entry.type}-${entry.id}-${entry.at}`;
}
