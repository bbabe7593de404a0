import { expect, test } from "vitest";
import { placeOf, rangeOf, readPlace, turned, weekNumber, within } from "./where";

const last = { look: "week" as const, day: "2026-12-01", person: "" };

test("a place is read back as it was written, and what it does not say is as it was left", () => {
  const where = { look: "month" as const, day: "2027-02-28", person: "p" };
  expect(readPlace(placeOf(where), last)).toEqual(where);
  expect(readPlace(placeOf({ ...where, person: "" }), { ...last, person: "p" }).person).toBe("");
  expect(readPlace({ page: "calendar" }, { ...last, person: "p" })).toEqual({ ...last, person: "p" });
  expect(readPlace({ page: "calendar", with: { day: "soon", look: "year" } }, last)).toEqual(last);
});

test("a month is shown in whole weeks, at most six", () => {
  expect(rangeOf({ ...last, look: "month", day: "2026-12-15" })).toEqual({ from: "2026-11-30", until: "2027-01-03" });
  expect(rangeOf({ ...last, look: "month", day: "2027-02-10" })).toEqual({ from: "2027-02-01", until: "2027-02-28" });
  expect(rangeOf({ ...last, look: "month", day: "2027-05-31" })).toEqual({ from: "2027-04-26", until: "2027-06-06" });
  expect(rangeOf(last)).toEqual({ from: "2026-11-30", until: "2026-12-06" });
});

test("pages turn by their own length, and the 31st stays within the month it reaches", () => {
  expect([turned(last, 1), turned({ ...last, look: "day" }, -1), turned({ ...last, look: "month", day: "2027-01-31" }, 1)]).toEqual(["2026-12-08", "2026-11-30", "2027-02-28"]);
});

test("weeks are counted by their Thursday", () => {
  expect(["2026-12-01", "2027-01-01", "2027-01-04", "2024-12-30", "2026-03-29"].map(weekNumber)).toEqual([49, 53, 1, 1, 13]);
});

test("within a day the keys stop at its ends", () => {
  const ids = ["a", "b", "c"];
  expect([within(ids, null, 1), within(ids, null, -1), within(ids, "a", -1), within(ids, "a", 1), within(ids, "c", 1), within([], null, 1)]).toEqual(["a", "c", "a", "b", "c", null]);
});
