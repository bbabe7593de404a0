import { expect, test } from "vitest";
import { horizons } from "./horizons";
import { filterCount, isFiltered, placeOf, readPlace, type Where } from "./where";

const none = { ownerId: null, expectedFrom: null, expectedUntil: null, amountFrom: null, amountUntil: null, tagId: null, text: null, withoutStep: false, overdue: false };
const bare: Where = { pipelineId: null, view: "board", filter: none, month: null, open: null };

test.each<[string, Partial<Where>]>([
  ["nothing chosen", {}],
  ["another pipeline as a table", { pipelineId: "pl", view: "table" }],
  ["an open deal", { open: "d1" }],
  ["the calendar of a month", { view: "calendar", month: "2027-02-01" }],
  ["every filter", { filter: { ownerId: "p1", expectedFrom: "2027-01-01", expectedUntil: "2027-03-31", amountFrom: 0, amountUntil: 500_000, tagId: "t1", text: "Pumpe", withoutStep: true, overdue: true } }],
])("%s survives the way through the router", (_name, change) => {
  const where = { ...bare, ...change };
  expect(readPlace(placeOf(where))).toEqual(where);
});

test("the record of another page is no deal", () => {
  expect(readPlace({ page: "customer", record: "c1" }).open).toBeNull();
});

test("only a filter that hides something counts as one", () => {
  expect(isFiltered(bare.filter)).toBe(false);
  expect(isFiltered({})).toBe(false);
  expect(isFiltered({ withoutStep: true })).toBe(true);
  expect(isFiltered({ expectedUntil: "2027-03-31" })).toBe(true);
  expect(isFiltered({ amountFrom: 0 })).toBe(true);
  expect(filterCount({ text: "x", amountFrom: 1, amountUntil: 2, tagId: null })).toBe(3);
});

test.each([
  ["2026-11-23", ["2026-11-30", "2026-12-31", "2027-03-31"]],
  ["2026-12-31", ["2026-12-31", "2027-01-31", "2027-03-31"]],
  ["2027-01-15", ["2027-01-31", "2027-02-28", "2027-03-31", "2027-06-30", "2027-12-31"]],
])("from %s people look ahead to %o, each day once", (today, expected) => {
  expect(horizons(today).map(({ day }) => day)).toEqual(expected);
});
