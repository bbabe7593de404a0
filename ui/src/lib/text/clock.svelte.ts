// The one place in the window that asks the clock. `today()` is reactive and turns over at midnight
// and when the laptop wakes, so that "heute" never means yesterday.
import { dayOf, type Day } from "./days";
import { formatDate } from "./format";

let current = $state<Day>(dayOf(new Date()));

export function now(): Date {
  return new Date();
}

export function today(): Day {
  return current;
}

/** How a date is written here, for hints. */
export function dateExample(): string {
  return formatDate(current);
}

/** Keeps `today()` true; called once by the window. */
export function watchClock(): () => void {
  const turn = () => (current = dayOf(new Date()));
  const timer = setInterval(turn, 30_000);
  document.addEventListener("visibilitychange", turn);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", turn);
  };
}
