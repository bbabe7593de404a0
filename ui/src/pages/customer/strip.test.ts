import { expect, test } from "vitest";
import { stretches } from "./strip";

const move = (on: string, to: string, track = "six") => ({ track, on, from: null, to });

test("each phase lasts until the next one, the last until today", () => {
  const parts = stretches([move("2026-01-01", "attention"), move("2026-01-11", "trust"), move("2026-01-31", "bond"), move("2026-01-05", "due", "activity")], "six", "2026-03-02");
  expect(parts.map(({ phase, from, to }) => [phase, from, to])).toEqual([
    ["attention", "2026-01-01", "2026-01-11"],
    ["trust", "2026-01-11", "2026-01-31"],
    ["bond", "2026-01-31", "2026-03-02"],
  ]);
  expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1);
  expect(parts[1]!.share / parts[0]!.share).toBeCloseTo(2);
});

test("a day in a phase can still be seen beside ten years of another", () => {
  const [, short] = stretches([move("2016-01-01", "bond"), move("2026-01-01", "winBack"), move("2026-01-02", "bond")], "six", "2026-01-03");
  expect(short!.share).toBeGreaterThan(0.007);
});

test("who is not known yet has no strip", () => {
  expect(stretches([], "six", "2026-01-01")).toEqual([]);
});
