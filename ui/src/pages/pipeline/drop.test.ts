import { expect, test } from "vitest";
import { dropTarget, edgeScroll, sameTarget, type ColumnBox, type EndBox } from "./drop";

// Two columns of 200 px beside each other, three cards of 100 px in the first, and a zone over the foot of the second.
const columns: ColumnBox[] = [
  { stageId: "need", left: 0, right: 200, top: 0, bottom: 600, cards: [0, 1, 2].map((at) => ({ id: `c${at}`, top: 100 + at * 110, bottom: 200 + at * 110 })) },
  { stageId: "offer", left: 212, right: 412, top: 0, bottom: 600, cards: [] },
];
const ends: EndBox[] = [{ end: "lost", left: 300, right: 412, top: 540, bottom: 600 }];

test.each([
  ["above the first card", { x: 50, y: 20 }, { end: null, stageId: "need", before: "c0" }],
  ["on the upper half of a card", { x: 50, y: 230 }, { end: null, stageId: "need", before: "c1" }],
  ["on the lower half of a card", { x: 50, y: 280 }, { end: null, stageId: "need", before: "c2" }],
  ["below the last card", { x: 50, y: 500 }, { end: null, stageId: "need", before: null }],
  ["in an empty column", { x: 300, y: 300 }, { end: null, stageId: "offer", before: null }],
  ["in a zone that lies over a column", { x: 350, y: 560 }, { end: "lost" }],
  ["between the columns", { x: 205, y: 300 }, null],
  ["outside of all", { x: 50, y: 700 }, null],
])("%s", (_name, point, expected) => {
  expect(dropTarget(point, columns, ends)).toEqual(expected);
});

test("targets are the same by what they mean", () => {
  expect(sameTarget({ end: null, stageId: "a", before: null }, { end: null, stageId: "a", before: null })).toBe(true);
  expect(sameTarget({ end: null, stageId: "a", before: null }, { end: null, stageId: "a", before: "x" })).toBe(false);
  expect(sameTarget({ end: "won" }, { end: "lost" })).toBe(false);
  expect(sameTarget(null, { end: "won" })).toBe(false);
  expect(sameTarget(null, null)).toBe(true);
});

test("a list scrolls near its edges, faster the nearer, and rests in the middle", () => {
  expect(edgeScroll(300, 0, 600)).toBe(0);
  expect(edgeScroll(50, 0, 600)).toBeLessThan(0);
  expect(edgeScroll(5, 0, 600)).toBeLessThan(edgeScroll(50, 0, 600));
  expect(edgeScroll(590, 0, 600)).toBeGreaterThan(edgeScroll(560, 0, 600));
  expect(Math.abs(edgeScroll(-500, 0, 600))).toBe(18);
});
