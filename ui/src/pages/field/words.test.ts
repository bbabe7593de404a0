import { beforeAll, expect, test } from "vitest";
import { setLanguage } from "$lib/text/text.svelte";
import { linkValue, moneyValue, parseDecimal, valueText } from "./words";

// Fluent writes the language on the root element; without a window there is none.
beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

test("numbers are typed as people write them", () => {
  expect([parseDecimal("12,5"), parseDecimal("1.250"), parseDecimal("-3"), parseDecimal("1.250,75")]).toEqual(["12.5", "1250", "-3", "1250.75"]);
  expect([parseDecimal("viel"), parseDecimal(""), parseDecimal("1,2,3")]).toEqual([null, null, null]);
});

test("values are read in the user's form, and what does not fit as it was written", () => {
  expect(valueText("number", "12.5")).toBe("12,5");
  expect(valueText("date", "2026-11-23")).toBe("23.11.2026");
  expect(valueText("choices", "Rot\nBlau")).toBe("Rot, Blau");
  expect([valueText("number", "viel"), valueText("date", "gestern"), valueText("money", "teuer")]).toEqual(["viel", "gestern", "teuer"]);
});

test("an amount gets its currency, a link its beginning", () => {
  expect([moneyValue("1.250,50", "EUR"), moneyValue("teuer", "EUR")]).toEqual(["125050 EUR", null]);
  expect([linkValue("rondo.example"), linkValue("a@b.example"), linkValue("https://x.example"), linkValue(" ")]).toEqual(["https://rondo.example", "mailto:a@b.example", "https://x.example", ""]);
});
