import { expect, test } from "vitest";
import { fullGroups, isComplete, signs, twoOf } from "./recovery";

const KEY = "7KQ2-M9XB-4TPV-0HJN-RS3D-WZ6C-8FGA-1EYK-QM2T";

test("what stands between the signs does not count", () => {
  expect(signs(" 7kq2 - m9xb\n4t")).toBe("7KQ2M9XB4T");
  expect(isComplete(KEY)).toBe(true);
  expect(isComplete(KEY.toLowerCase().replaceAll("-", " "))).toBe(true);
  expect(isComplete(KEY.slice(0, -1))).toBe(false);
});

test("only full groups are counted, nine at most", () => {
  expect(["", "7KQ", "7KQ2", "7KQ2-M", KEY, `${KEY}ABCD`].map(fullGroups)).toEqual([0, 0, 1, 1, 9, 9]);
});

test("the two places asked for differ and every pair can come", () => {
  const pairs = new Set<string>();
  for (let first = 0; first < 9; first += 1) {
    for (let second = 0; second < 8; second += 1) {
      const draws = [first, second];
      const [a, b] = twoOf(9, () => draws.shift() ?? 0);
      expect(a).toBeLessThan(b);
      expect(b).toBeLessThan(9);
      pairs.add(`${a}-${b}`);
    }
  }
  expect(pairs.size).toBe(36);
});
