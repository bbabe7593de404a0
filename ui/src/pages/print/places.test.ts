import { expect, test } from "vitest";
import { dashes, fromMm, pngAddress, spacing, squaresPath } from "./marks";
import { drawn, GAP, pageAt, placesOf, scaleOf } from "./places";

const a4 = { width: 210, height: 297, marks: [] };
const forty = Array.from({ length: 40 }, () => a4);

test("an inch of paper is 96 pixels", () => {
  expect(fromMm(25.4)).toBe(96);
  expect(scaleOf("full", [a4], { width: 100, height: 100 })).toBe(1);
});

test("a whole page fits the view in both directions", () => {
  for (const view of [{ width: 900, height: 600 }, { width: 500, height: 2000 }]) {
    const scale = scaleOf("page", [a4], view);
    expect(fromMm(210) * scale).toBeLessThanOrEqual(view.width - 2 * GAP + 0.01);
    expect(fromMm(297) * scale).toBeLessThanOrEqual(view.height - 2 * GAP + 0.01);
  }
});

test("of forty pages only those near the view are drawn", () => {
  const places = placesOf(forty, 1);
  expect(drawn(places, 0, 800)).toEqual([0, 1]);
  const twentieth = places[19]?.top ?? 0;
  expect(drawn(places, twentieth, 800)).toEqual([18, 20]);
  expect(drawn(places, (places[39]?.top ?? 0) + 300, 800)).toEqual([38, 39]);
});

test("the page in the middle of the view is the one looked at", () => {
  const places = placesOf(forty, 1);
  expect(pageAt(places, 0, 800)).toBe(0);
  expect(pageAt(places, (places[7]?.top ?? 0) - GAP, 800)).toBe(7);
});

test("marks become drawings", () => {
  expect(squaresPath({ kind: "squares", side: 25.4, at: [[0, 0], [25.4, 0]] })).toBe("M0 0h96v96h-96zM96 0h96v96h-96z");
  expect(dashes({ kind: "line", x1: 0, y1: 0, x2: 1, y2: 0, stroke: 0.75, ink: "grey", dotted: true })).toBe("1 1.5");
  expect(dashes({ kind: "line", x1: 0, y1: 0, x2: 1, y2: 0, stroke: 0.75, ink: "grey", dotted: false })).toBeUndefined();
  expect(spacing(0)).toBeUndefined();
  expect(spacing(60)).toBe("0.06em");
  expect(pngAddress([137, 80, 78, 71])).toBe("data:image/png;base64,iVBORw==");
});
