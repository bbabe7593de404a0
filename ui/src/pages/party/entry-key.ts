import type { TimelineEntry } from "$lib/bindings";

/** The id of the record that an entry shows. Pure. */
export function entryId(entry: TimelineEntry): string {
  switch (entry.type) {
    case "purchase":
      return entry.purchase.id;
    case "contract":
      return entry.contract.id;
    case "case":
      return entry.case.id;
    case "offer":
      return entry.offer.id;
    case "promise":
      return entry.promise.id;
    case "answer":
      return entry.answer.id;
    case "referral":
      return entry.referral.id;
    case "milestone":
      return entry.milestone.id;
    case "byHand":
      return entry.byHand.id;
    case "playbook":
      return entry.run.id;
    default:
      return entry.id;
  }
}

/** Tells the entries of a timeline apart; a deal stands in it once for each stage that it entered. Pure. */
export function entryKey(entry: TimelineEntry): string {
  return `${entry.type}-${entryId(entry)}-${entry.at}`;
}

/** Whether it has a time of day; everything else has a day only. Pure. */
export function hasTime(entry: TimelineEntry): boolean {
  return entry.type === "touch" || entry.type === "deal" || entry.type === "task";
}
