import { describe, expect, test } from "vitest";
import type { BoardColumn, DealCard } from "$lib/bindings";
import { dayIn, keyOf, shifted, spanOf } from "./months";

const today = "2026-11-23";

describe("the day in another month", () => {
  test.each([
    ["keeps the day", { from: "2027-03-01", until: "2027-03-31" }, "2026-12-15", "2027-03-15"],
    ["ends with a short month", { from: "2027-02-01", until: "2027-02-28" }, "2027-01-31", "2027-02-28"],
    ["on 29 February only in leap years", { from: "2028-02-01", until: "2028-02-29" }, "2027-01-31", "2028-02-29"],
    ["is the last one where the day has passed", { from: "2026-11-01", until: "2026-11-30" }, "2026-12-05", "2026-11-30"],
    ["is the last one where there was none", { from: "2027-01-01", until: "2027-01-31" }, null, "2027-01-31"],
    ["is one of the first month of all that comes later", { from: "2027-05-01", until: null }, "2026-12-15", "2027-05-15"],
    ["is none where nothing is set", { from: null, until: null }, "2026-12-15", null],
    ["cannot be one that is over", { from: null, until: "2026-10-31" }, "2026-12-15", undefined],
  ])("%s", (_name, span, former, expected) => {
    expect(dayIn(span, former, today)).toBe(expected);
  });
});

test("a column is found again by its days", () => {
  for (const span of [{ from: "2027-03-01", until: "2027-03-31" }, { from: "2027-05-01", until: null }, { from: null, until: "2026-10-31" }, { from: null, until: null }]) {
    expect(spanOf(keyOf(span))).toEqual(span);
  }
});

test("a card stands where its new day puts it", () => {
  const card = (id: string, expectedOn: string | null) => ({ id, expectedOn }) as DealCard;
  const column = (id: string, cards: DealCard[]) => ({ stage: { id }, cards }) as BoardColumn;
  const moved = shifted([column("a", [card("1", "2026-12-01")]), column("b", [card("2", "2027-01-05"), card("3", "2027-01-20")])], card("1", "2026-12-01"), "b", "2027-01-10");
  expect(moved.map(({ cards }) => cards.map(({ id }) => id).join(""))).toEqual(["", "213"]);
});
