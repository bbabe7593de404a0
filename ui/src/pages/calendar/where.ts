// The state of the page as a place: look, day and person live in the router, so that going back finds them again. Pure.
import type { CalendarDay, CalendarMark, PersonId, TaskView } from "$lib/bindings";
import type { Place } from "$lib/router/router.svelte";
import { addDays, addMonths, mondayOf, parts, type Day } from "$lib/text/days";

export type Look = "day" | "week" | "month";
/** `person` is empty for everybody. */
export type Where = { look: Look; day: Day; person: PersonId | "" };

const looks: readonly Look[] = ["day", "week", "month"];

/** What the place does not say is as it was left the last time, and today at first. */
export function readPlace(place: Place, last: Where): Where {
  const kept = place.with ?? {};
  return {
    look: looks.find((look) => look === kept.look) ?? last.look,
    day: /^\d{4}-\d{2}-\d{2}$/.test(kept.day ?? "") ? (kept.day ?? last.day) : last.day,
    person: kept.person === undefined ? last.person : kept.person === "all" ? "" : kept.person,
  };
}

export function placeOf({ look, day, person }: Where): Place {
  return { page: "calendar", with: { look, day, person: person || "all" } };
}

/** The days on screen: one, the seven from Monday on, or the whole weeks of a month. */
export function rangeOf({ look, day }: Where): { from: Day; until: Day } {
  if (look === "day") return { from: day, until: day };
  if (look === "week") return { from: mondayOf(day), until: addDays(mondayOf(day), 6) };
  const first = `${day.slice(0, 8)}01`;
  const last = addDays(addMonths(first, 1), -1);
  return { from: mondayOf(first), until: addDays(mondayOf(last), 6) };
}

/** The day a page further on. */
export function turned({ look, day }: Where, by: 1 | -1): Day {
  return look === "month" ? addMonths(day, by) : addDays(day, by * (look === "week" ? 7 : 1));
}

/** The week of a day by ISO 8601: the one that has its Thursday, counted from that Thursday's year. */
export function weekNumber(day: Day): number {
  const thursday = addDays(mondayOf(day), 3);
  const first = mondayOf(`${parts(thursday).year}-01-04`);
  return Math.round((Date.parse(`${mondayOf(day)}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / (7 * 86_400_000)) + 1;
}

/** What stands chosen: a day, and one of its tasks. */
export type Chosen = { day: Day; task: string | null };

/** The task above or below in the same day; from the last one nothing goes on. */
export function within(ids: readonly string[], chosen: string | null, by: 1 | -1): string | null {
  if (ids.length === 0) return null;
  const at = chosen === null ? (by === 1 ? -1 : ids.length) : ids.indexOf(chosen);
  return ids[Math.min(ids.length - 1, Math.max(0, at + by))] ?? null;
}

/** What fits into a cell of the month beside the line that says how many more there are. */
const SHOWN = 4;

/** The dates of a day that are drawn in the month. */
export function marksOf(day: CalendarDay): CalendarMark[] {
  return day.marks.slice(0, day.count > 0 ? 1 : SHOWN - 1);
}

/** The tasks of a day that are drawn in the month; the keyboard stands on no other. */
export function tasksOf(day: CalendarDay): TaskView[] {
  return day.tasks.tasks.slice(0, SHOWN - 1 - marksOf(day).length);
}
