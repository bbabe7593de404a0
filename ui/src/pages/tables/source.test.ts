import { expect, test } from "vitest";
import { sourceOf } from "./source";

test("the exports of two months have the same source", () => {
  expect(sourceOf("DATEV_Rechnungen_2026-10.csv")).toBe("DATEV Rechnungen");
  expect(sourceOf("DATEV_Rechnungen_2026-11 (1).csv")).toBe("DATEV Rechnungen");
  expect(sourceOf("2026.csv")).toBe("2026");
});
