import { describe, expect, test } from "vitest";
import { countOf, everybody, inRows, isChosen, nobody, stillThere, toggled, turned, walked, whichOf, withRange, withRows } from "./selection";

const ids = ["a", "b", "c", "d", "e"];

describe("the selection", () => {
  test("takes a row in and out without changing the old one", () => {
    const before = new Set(["a"]);
    expect([...toggled(before, "b")]).toEqual(["a", "b"]);
    expect([...toggled(before, "a")]).toEqual([]);
    expect([...before]).toEqual(["a"]);
  });

  test("takes everything between two rows, both ways", () => {
    expect([...withRange(new Set(), ids, "b", "d")]).toEqual(["b", "c", "d"]);
    expect([...withRange(new Set(["a"]), ids, "e", "d")]).toEqual(["a", "d", "e"]);
  });

  test("takes the row alone when nothing was chosen before or the first is gone", () => {
    expect([...withRange(new Set(), ids, null, "c")]).toEqual(["c"]);
    expect([...withRange(new Set(), ids, "gone", "c")]).toEqual(["c"]);
    expect([...withRange(new Set(["a"]), ids, "a", "gone")]).toEqual(["a"]);
  });

  test("forgets rows that are not there any more", () => {
    expect([...stillThere(new Set(["a", "x"]), ids)]).toEqual(["a"]);
  });
});

describe("everybody", () => {
  test("is chosen also where nobody has scrolled to, and single ones can be taken out", () => {
    const some = turned(everybody, "b");
    expect([isChosen(some, "a"), isChosen(some, "b"), countOf(some, 312)]).toEqual([true, false, 311]);
    expect(whichOf(some, { trash: true })).toEqual({ kind: "all", filter: { trash: true }, except: ["b"] });
    expect(isChosen(withRows(some, ids, "a", "c"), "b"), "a range takes back in").toBe(true);
  });

  test("nobody is chosen until somebody is", () => {
    expect(countOf(nobody, 5)).toBe(0);
    expect(whichOf(turned(nobody, "a"), {})).toEqual({ kind: "these", ids: ["a"] });
  });
});

describe("the keyboard", () => {
  test("walks a grid and stops at its edges", () => {
    const walk = (key: string, index: number) => walked(key, index, 10, 4);
    expect([walk("ArrowDown", 1), walk("ArrowUp", 1), walk("ArrowRight", 9), walk("ArrowLeft", 0)]).toEqual([5, 1, 9, 0]);
    expect([walk("Home", 7), walk("End", 0), walk("PageDown", 0), walk("a", 0)]).toEqual([0, 9, 9, null]);
  });

  test("goes down to the last card where the last row is short, but stays in the last row", () => {
    expect(walked("ArrowDown", 7, 10, 4)).toBe(9);
    expect(walked("ArrowDown", 8, 10, 4)).toBe(8);
  });

  test("leaves left and right alone in a table", () => {
    expect([walked("ArrowRight", 1, 5, 1), walked("ArrowDown", 1, 5, 1), walked("ArrowDown", 4, 5, 1)]).toEqual([null, 2, 4]);
  });
});

test("cards stand in rows, the last one may be short", () => {
  expect(inRows([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(inRows([], 3)).toEqual([]);
});
