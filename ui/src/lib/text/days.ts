// Calendar days as `YYYY-MM-DD` text: a date is not an instant and knows no time zone.
// Pure arithmetic; where a function needs today, it is passed in.

export type Day = string;
type Parts = { year: number; month: number; day: number };

const MS_PER_DAY = 86_400_000;

/** Builds a day from numbers (month 1-12), or null where the calendar has no such day. */
export function day(year: number, month: number, dayOfMonth: number): Day | null {
  const at = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === dayOfMonth;
  return real && year >= 1000 && year <= 9999 ? at.toISOString().slice(0, 10) : null;
}

export function parts(iso: Day): Parts {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

export function addDays(iso: Day, count: number): Day {
  return fromNumber(toNumber(iso) + count);
}

/** Adds months and stays in the month it reaches: 31 January plus one is the last of February. */
export function addMonths(iso: Day, count: number): Day {
  const from = parts(iso);
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return `${year}-${two(month)}-${two(Math.min(from.day, daysInMonth(year, month)))}`;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days from the first to the second; negative when the second lies before. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export function weekday(iso: Day): number {
  return ((toNumber(iso) + 3) % 7) + 1;
}

/** The Monday of the week of a day. */
export function mondayOf(iso: Day): Day {
  return addDays(iso, 1 - weekday(iso));
}

/** The Monday of next week, also on a Monday. */
export function nextMonday(iso: Day): Day {
  return addDays(iso, 8 - weekday(iso));
}

/** Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): Day {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
}

/** The local calendar day of a moment. */
export function dayOf(moment: Date): Day {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

function toNumber(iso: Day): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY);
}

function fromNumber(count: number): Day {
  return new Date(count * MS_PER_DAY).toISOString().slice(0, 10);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
