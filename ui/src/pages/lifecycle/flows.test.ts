import { expect, test } from "vitest";
import { layOut, NEW } from "./flows";

const flows = [
  { from: null, to: "attention", count: 30 },
  { from: "attention", to: "trust", count: 10 },
  { from: "bond", to: "winBack", count: 20 },
];
const phases = ["attention", "trust", "bond", "winBack"];

test("what leaves on the left arrives on the right", () => {
  const { left, right, ribbons } = layOut(flows, phases, 324);
  expect(left.map(({ phase, count }) => [phase, count])).toEqual([[NEW, 30], ["attention", 10], ["bond", 20]]);
  expect(right.map(({ phase, count }) => [phase, count])).toEqual([["attention", 30], ["trust", 10], ["winBack", 20]]);
  expect(ribbons.reduce((sum, ribbon) => sum + ribbon.width, 0)).toBeCloseTo(324 - 24 - 2 * 12);
});

test("the last end stays within the height", () => {
  const last = layOut(flows, phases, 324).left.at(-1);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(324);
});

test("without changes there is nothing to draw", () => {
  expect(layOut([], phases, 300)).toEqual({ left: [], right: [], ribbons: [] });
});
