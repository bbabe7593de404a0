import { expect, test } from "vitest";
import { horizons } from "./horizons";
import { isFiltered, placeOf, readPlace, type Where } from "./where";

const bare: Where = { pipelineId: null, view: "board", filter: { ownerId: null, expectedUntil: null, withoutStep: false, overdue: false }, open: null };

test.each<[string, Partial<Where>]>([
  ["nothing chosen", {}],
  ["another pipeline as a table", { pipelineId: "pl", view: "table" }],
  ["an open deal", { open: "d1" }],
  ["every filter", { filter: { ownerId: "p1", expectedUntil: "2027-03-31", withoutStep: true, overdue: true } }],
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
});

test.each([
  ["2026-11-23", ["2026-11-30", "2026-12-31", "2027-03-31"]],
  ["2026-12-31", ["2026-12-31", "2027-01-31", "2027-03-31"]],
  ["2027-01-15", ["2027-01-31", "2027-02-28", "2027-03-31", "2027-06-30", "2027-12-31"]],
])("from %s people look ahead to %o, each day once", (today, expected) => {
  expect(horizons(today).map(({ day }) => day)).toEqual(expected);
});
