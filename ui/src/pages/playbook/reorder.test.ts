import { expect, test } from "vitest";
import { placeAt } from "./reorder";

const lines = [0, 40, 80, 120].map((top) => ({ top, bottom: top + 40 }));

test.each([
  ["its own place", 1, 60, 1],
  ["a little above its neighbour's middle", 1, 21, 1],
  ["past the middle of the one above", 1, 19, 0],
  ["past the middle of the one below", 1, 101, 2],
  ["far below the list", 0, 900, 3],
  ["far above the list", 3, -50, 0],
])("a line held at %s", (_name, from, y, place) => expect(placeAt(lines, from, y)).toBe(place));
