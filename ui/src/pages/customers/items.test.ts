import { expect, test } from "vitest";
import { itemsOf, linesOf, placeOf } from "./items";

const headings = [
  { at: 0, text: "A", count: 2 },
  { at: 1, text: "B", count: 1 },
];
const rows = [{ group: 0 }, { group: 0 }, { group: 1 }];

test("a heading comes before the first row of each group", () => {
  const items = itemsOf(rows, headings);
  expect(items.map((item) => (item.kind === "heading" ? item.heading.text : item.place))).toEqual(["A", 0, 1, "B", 2]);
  expect([placeOf(items, 0), placeOf(items, 2), placeOf(items, 9), placeOf(items, -1)]).toEqual([1, 4, -1, -1]);
  expect(itemsOf<{ group?: number }>([{}, {}], []).map((item) => item.kind)).toEqual(["row", "row"]);
});

test("cards of a group begin on a line of their own", () => {
  expect(linesOf(rows, headings, 4).map((line) => [line.heading?.text, line.cells.length])).toEqual([["A", 2], ["B", 1]]);
  expect(linesOf(rows, headings, 1).map((line) => line.heading?.text)).toEqual(["A", undefined, "B"]);
});
