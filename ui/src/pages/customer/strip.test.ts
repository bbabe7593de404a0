import { expect, test } from "vitest";
import { stretches, years } from "./strip";

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

test("each return begins another life", () => {
  const way = [move("2024-01-01", "attention"), move("2024-02-01", "bond"), move("2025-01-01", "winBack"), move("2025-06-01", "aftercare"), move("2025-07-01", "bond"), move("2026-01-01", "winBack"), move("2026-02-01", "outside")];
  expect(stretches(way, "six", "2026-03-01").map((part) => part.life)).toEqual([null, null, null, 2, null, null, null]);
});

test("years lie where they begin, and not too close to each other", () => {
  const parts = stretches([move("2024-07-01", "attention"), move("2025-07-01", "bond")], "six", "2026-07-01");
  const found = years(parts);
  expect(found.map(({ year }) => year)).toEqual([2025, 2026]);
  expect(found[0]!.at).toBeCloseTo(0.25, 1);
  expect(years(stretches([move("1980-07-01", "bond")], "six", "2026-07-01")).length).toBeLessThan(15);
  expect(years([])).toEqual([]);
});
