import { expect, test } from "vitest";
import { zoomed } from "./zoom";

test("keys go through the steps and stop at the ends", () => {
  expect(zoomed(100, 1)).toBe(110);
  expect(zoomed(110, -1)).toBe(100);
  expect(zoomed(200, 1)).toBe(200);
  expect(zoomed(80, -1)).toBe(80);
});

test("a size between two steps goes to the nearer one in the direction asked for", () => {
  expect(zoomed(130, 1)).toBe(150);
  expect(zoomed(130, -1)).toBe(125);
});
