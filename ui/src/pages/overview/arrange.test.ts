import { expect, test } from "vitest";
import { added, missing, moved, placeAt, removed, resized, restored, usualTiles } from "./arrange";
import { tileIds } from "./tiles";

const ids = (list: { id: string }[]) => list.map((tile) => tile.id);

test("nobody's arrangement is the usual one, an empty one stays empty", () => {
  expect(restored(null)).toEqual(usualTiles());
  expect(restored([])).toEqual([]);
});

test("what no longer exists, stands twice or makes no sense is left out", () => {
  const kept = [{ id: "won", size: "wide" }, { id: "gone", size: "small" }, null, { id: "won", size: "small" }, { id: "queue", size: "huge" }];
  expect(restored(kept)).toEqual([{ id: "won", size: "wide" }, { id: "queue", size: "small" }]);
});

test("tiles are added once, resized and removed", () => {
  const list = restored([{ id: "won", size: "small" }]);
  expect(ids(added(added(list, "lost"), "lost"))).toEqual(["won", "lost"]);
  expect(resized(list, "won")).toEqual([{ id: "won", size: "wide" }]);
  expect(removed(list, "won")).toEqual([]);
  expect(missing(list)).toHaveLength(tileIds.length - 1);
});

test("a tile moves to a place and stays within the page", () => {
  const list = restored(["queue", "won", "lost"].map((id) => ({ id, size: "small" })));
  expect(ids(moved(list, "queue", 1))).toEqual(["won", "queue", "lost"]);
  expect(ids(moved(list, "lost", 0))).toEqual(["lost", "queue", "won"]);
  expect(ids(moved(list, "lost", 9))).toEqual(["queue", "won", "lost"]);
  expect(ids(moved(list, "queue", -1))).toEqual(["queue", "won", "lost"]);
  expect(ids(moved(list, "sources", 0))).toEqual(["queue", "won", "lost"]);
});

test("the tile under the pointer is the place, beside all of them it is the old one", () => {
  const boxes = [{ left: 0, right: 10, top: 0, bottom: 10 }, { left: 12, right: 30, top: 0, bottom: 10 }];
  expect(placeAt(boxes, 0, 20, 5)).toBe(1);
  expect(placeAt(boxes, 1, 5, 5)).toBe(0);
  expect(placeAt(boxes, 0, 11, 5)).toBe(0);
});
