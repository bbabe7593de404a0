import { expect, test } from "vitest";
import { fitting, leastWidth, shifted, tracks } from "./columns";

test("the usual columns give way to one another, chosen ones stay", () => {
  const ids = (width: number) => fitting([], false, width).map((column) => column.id);
  expect(ids(1400)).toEqual(["phase", "city", "touch", "purchase", "year", "bars", "step", "owner"]);
  expect(ids(900)).not.toContain("bars");
  expect(ids(0)).toHaveLength(2);
  const chosen = ["email", "phone", "note", "city", "street"] as const;
  expect(fitting(chosen, false, 100).map((column) => column.id)).toEqual(chosen);
  expect(leastWidth(fitting([], false, 900))).toBeLessThanOrEqual(900);
});

test("a column of numbers keeps its width, others share what is left", () => {
  expect(tracks(fitting(["city", "year"], false, 0))).toBe("44px minmax(200px, 2.4fr) minmax(120px, 1.2fr) 112px");
});

test("a column moves one place and stops at the ends", () => {
  expect(shifted(["city", "year", "step"], 0, 1)).toEqual(["year", "city", "step"]);
  expect(shifted(["city", "year"], 0, -1)).toEqual(["city", "year"]);
});
