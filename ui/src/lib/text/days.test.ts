import { expect, test } from "vitest";
import { addDays, addMonths, day, dayOf, daysBetween, mondayOf, mondayOfWeek, nextMonday, weekday } from "./days";

test("a day exists in the calendar or is null", () => {
  expect(day(2028, 2, 29)).toBe("2028-02-29");
  expect(day(2027, 2, 29)).toBeNull();
  expect(day(2027, 13, 1)).toBeNull();
  expect(day(26, 1, 1)).toBeNull();
});

test("days are counted across months, years and the change of clocks", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2027-01-01", "2026-12-31")).toBe(-1);
});

test("months are added within the length of the month", () => {
  expect(addMonths("2026-10-31", 1)).toBe("2026-11-30");
  expect(addMonths("2026-01-15", -1)).toBe("2025-12-15");
  expect(addMonths("2026-11-30", 14)).toBe("2028-01-30");
});

test("a week begins with its Monday", () => {
  expect(["2026-11-23", "2026-11-25", "2026-11-29", "2026-11-30"].map(mondayOf)).toEqual(["2026-11-23", "2026-11-23", "2026-11-23", "2026-11-30"]);
});

test("next week is its Monday, also on a Monday", () => {
  expect(["2026-11-23", "2026-11-25", "2026-11-29"].map(nextMonday)).toEqual(["2026-11-30", "2026-11-30", "2026-11-30"]);
});

test("weeks follow ISO 8601", () => {
  expect(weekday("2026-11-23")).toBe(1);
  expect(weekday("2026-11-22")).toBe(7);
  expect(mondayOfWeek(2026, 1)).toBe("2025-12-29");
  expect(mondayOfWeek(2026, 53)).toBe("2026-12-28");
});

test("the day of a moment is the local one", () => {
  expect(dayOf(new Date(2026, 10, 23, 23, 59))).toBe("2026-11-23");
});
