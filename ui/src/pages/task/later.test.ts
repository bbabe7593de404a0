import { expect, test } from "vitest";
import { laterDays } from "./later";

test.each([
  ["a Tuesday", "2026-11-24", ["2026-11-25", "2026-11-30", "2026-12-01", "2026-12-08", "2026-12-24"]],
  ["a Monday, when the next one is in a week", "2026-11-23", ["2026-11-24", "2026-11-30", "2026-12-07", "2026-12-23"]],
  ["a Sunday, when Monday is tomorrow", "2026-11-29", ["2026-11-30", "2026-12-06", "2026-12-13", "2026-12-29"]],
])("from %s each day is offered once", (_name, today, expected) => {
  expect(laterDays(today).map(({ day }) => day)).toEqual(expected);
});
