import { expect, test } from "vitest";
import { partWrong, sumOf } from "./split";

test.each([
  [null, "missing"],
  [0, "small"],
  [-5, "small"],
  [1, null],
  [99, null],
  [100, "large"],
])("%s of 100 is %s", (part, expected) => {
  expect(partWrong(part, 100)).toBe(expected);
});

test("offers are added within one currency only", () => {
  const eur = (amount: number) => ({ net: { amount, currency: "EUR" } });
  expect(sumOf([eur(1), eur(20)], "EUR")).toBe(21);
  expect(sumOf([], "EUR")).toBeNull();
  expect(sumOf([eur(1), { net: { amount: 2, currency: "CHF" } }], "EUR")).toBeNull();
});
