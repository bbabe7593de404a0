import { expect, test } from "vitest";
import { arrows, bands, point, twoLines } from "./ring";

test("a ring begins at twelve o'clock and goes round clockwise", () => {
  expect(point(0, 100)).toEqual({ x: 226, y: 90 });
  expect(point(90, 100)).toEqual({ x: 326, y: 190 });
  expect(bands([1, 1, 1, 1, 1, 1]).map((band) => band.label.anchor)).toEqual(["start", "start", "start", "end", "end", "end"]);
  expect(bands([1, 1, 1, 1, 1]).map((band) => band.label.anchor)).toEqual(["start", "start", "middle", "end", "end"]);
});

test("a band is as thick as the square root of its count", () => {
  expect(bands([100, 25, 0]).map((band) => band.width)).toEqual([46, 26, 6]);
  expect(bands([0, 0]).map((band) => band.width)).toEqual([6, 6]);
});

test("between six phases stand five arrows", () => {
  expect(arrows(6)).toHaveLength(5);
  expect(arrows(0)).toEqual([]);
});

test("a long name breaks at a hyphen or a space", () => {
  expect(twoLines("Kauf")).toEqual(["Kauf"]);
  expect(twoLines("Nach-Kauf-Betreuung")).toEqual(["Nach-Kauf-", "Betreuung"]);
  expect(twoLines("Vertrauen schaffen")).toEqual(["Vertrauen", "schaffen"]);
  expect(twoLines("Kundengewinnung")).toEqual(["Kundengewinnung"]);
});
