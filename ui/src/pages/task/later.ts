// The days to which people put something: named as they say them, each day once. Pure.
import { addDays, addMonths, nextMonday, type Day } from "$lib/text/days";

/** `text` is the key of the day's words. */
export type Later = { text: string; day: Day };

/** Counted from today, because what is late is moved to what lies ahead. On a Sunday the next Monday is tomorrow. */
export function laterDays(today: Day): Later[] {
  const days = [
    { text: "near-tomorrow", day: addDays(today, 1) },
    { text: "task-next-monday", day: nextMonday(today) },
    { text: "task-in-a-week", day: addDays(today, 7) },
    { text: "task-in-two-weeks", day: addDays(today, 14) },
    { text: "task-in-a-month", day: addMonths(today, 1) },
  ];
  return days.filter((choice, index) => days.findIndex((other) => other.day === choice.day) === index);
}
