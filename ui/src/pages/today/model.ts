// The queue as plain data: who is next when a line goes, where it stands on another day, and why somebody stands in it,
// as facts to be put into words. The order is the backend's. No backend, no screen.
import type { TaskId, TaskKind, TaskView, TodayItem, TodayPart, TouchKind, TouchOutcome } from "$lib/bindings";
import { addDays, dayOf, daysBetween, weekday, type Day } from "$lib/text";

/** The line that follows one that goes: the next below, else the one above. */
export function following(items: readonly TodayItem[], id: TaskId | null): TaskId | null {
  const at = items.findIndex((item) => item.task.id === id);
  return (items[at + 1] ?? items[at - 1])?.task.id ?? null;
}

/** The line a step away, or the first when none is chosen. */
export function stepFrom(items: readonly TodayItem[], id: TaskId | null, by: 1 | -1): TaskId | null {
  const at = items.findIndex((item) => item.task.id === id);
  if (at < 0) return items[0]?.task.id ?? null;
  return items[Math.min(Math.max(at + by, 0), items.length - 1)]?.task.id ?? null;
}

/** The queue after a line got a new day: at its new place, or gone where the part does not show that day. */
export function postponed(items: readonly TodayItem[], id: TaskId, dueOn: Day, part: TodayPart, today: Day): TodayItem[] {
  const rest = items.filter((item) => item.task.id !== id);
  const item = items.find((known) => known.task.id === id);
  if (!item || !shows(part, dueOn, today)) return rest;
  const moved = { ...item, task: { ...item.task, dueOn } };
  const at = rest.findIndex((other) => compareDue(moved.task, other.task) < 0);
  return rest.toSpliced(at < 0 ? rest.length : at, 0, moved);
}

/** As the backend orders its pages: by day, then time with the timeless last, then id. */
function compareDue(a: TaskView, b: TaskView): number {
  return compare(a.dueOn ?? "9", b.dueOn ?? "9") || compare(a.dueTime ?? "24:00", b.dueTime ?? "24:00") || compare(a.id, b.id);
}

/** Soon is what comes within seven days. */
function shows(part: TodayPart, dueOn: Day, today: Day): boolean {
  const distance = daysBetween(today, dueOn);
  if (part === "late") return distance < 0;
  if (part === "today") return distance === 0;
  if (part === "soon") return distance > 0 && distance <= 7;
  return distance <= 7;
}

/** A fact in the form of a text and what it needs. */
export type Reason = { text: string; args: Record<string, string | number> };

/** Why now: when it was due, how long nobody has spoken, what is at stake. Amounts and dates come formatted from outside. */
export function reasons(item: TodayItem, today: Day, show: { day: (day: Day) => string; value: string | null }): Reason[] {
  const { dueOn, dueTime, dealTitle } = item.task;
  const found: Reason[] = [];
  if (dueOn !== null) {
    const distance = daysBetween(today, dueOn);
    if (distance < 0) found.push({ text: "today-why-late", args: { days: -distance, date: show.day(dueOn) } });
    else if (distance === 0) found.push(dueTime === null ? { text: "today-why-today", args: {} } : { text: "today-why-today-at", args: { time: dueTime } });
    else found.push({ text: "today-why-soon", args: { days: distance, date: show.day(dueOn) } });
  }
  if (item.lastTouchAt === null) found.push({ text: "today-why-never", args: {} });
  else {
    const last = dayOf(new Date(item.lastTouchAt));
    const days = daysBetween(last, today);
    found.push(days < 1 ? { text: "today-why-spoken-today", args: {} } : { text: "today-why-quiet", args: { days, date: show.day(last) } });
  }
  if (dealTitle !== null) found.push(show.value === null ? { text: "today-why-deal", args: { title: dealTitle } } : { text: "today-why-deal-value", args: { title: dealTitle, value: show.value } });
  return found;
}

export const outcomes: readonly TouchOutcome[] = ["reached", "notReached", "callBack", "noNeed"];

/** The touch that doing a task is. */
export function touchOf(kind: TaskKind): TouchKind {
  switch (kind) {
    case "visit":
    case "meeting":
    case "mail":
      return kind;
    case "offer":
      return "mail";
    case "call":
    case "todo":
      return "call";
  }
}

/** What to propose as the next step after a result: soon again, in a week, or in a quarter. */
export function proposal(outcome: TouchOutcome, today: Day): { day: Day; same: boolean } {
  switch (outcome) {
    case "notReached":
    case "callBack":
      return { day: workday(addDays(today, 1)), same: true };
    case "reached":
      return { day: workday(addDays(today, 7)), same: false };
    case "noNeed":
      return { day: workday(addDays(today, 91)), same: false };
  }
}

/** Saturday and Sunday become Monday. */
export function workday(day: Day): Day {
  return weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
