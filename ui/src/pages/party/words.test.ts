import { expect, test } from "vitest";
import { placeText, summed } from "./words";

test("sums stay apart by currency, and what has no value counts nothing", () => {
  const eur = (amount: number) => ({ amount, currency: "EUR" });
  expect(summed([eur(100), null, { amount: 5, currency: "CHF" }, eur(250)])).toEqual([eur(350), { amount: 5, currency: "CHF" }]);
  expect(summed([])).toEqual([]);
});

test("a place leaves out what is not known", () => {
  expect([placeText("Husum", "DE"), placeText(null, "NL"), placeText(null, null)]).toEqual(["Husum, DE", "NL", ""]);
});
