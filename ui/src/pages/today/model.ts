// The list as plain data: who is next when a line goes, and what follows from a result. The order is the backend's.
// No backend, no screen.
import type { AgendaLine, ReasonKind, SetAside, TaskKind, TouchKind, TouchOutcome } from "$lib/bindings";
import { addDays, nextMonday, weekday, type Day } from "$lib/text";

/** The line that follows one that goes: the next below, else the one above. */
export function following(lines: readonly AgendaLine[], key: string | null): string | null {
  const at = lines.findIndex((line) => line.key === key);
  return (lines[at + 1] ?? lines[at - 1])?.key ?? null;
}

/** The line a step away, or the first when none is chosen. */
export function stepFrom(lines: readonly AgendaLine[], key: string | null, by: 1 | -1): string | null {
  const at = lines.findIndex((line) => line.key === key);
  if (at < 0) return lines[0]?.key ?? null;
  return lines[Math.min(Math.max(at + by, 0), lines.length - 1)]?.key ?? null;
}

/** Reasons that Rondo found by itself; the others somebody wrote down to be done. */
export const isDerived = (kind: ReasonKind): boolean => kind === "warning" || kind === "silence" || kind === "second" || kind === "winBack";

/** A line as the operations name it. */
export function asideOf(line: AgendaLine): SetAside {
  return { partyId: line.partyId, taskId: line.task?.id ?? null, lead: line.kind };
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
  return weekday(day) > 5 ? nextMonday(day) : day;
}

/** Whether a line stands in a list just as it was, with the same reason and day. */
export function isAmong(line: AgendaLine, lines: readonly AgendaLine[]): boolean {
  const same = lines.find((known) => known.key === line.key);
  return same !== undefined && JSON.stringify(same) === JSON.stringify(line);
}
