import { beforeAll, expect, test } from "vitest";
import { setLanguage } from "$lib/text";
import { countryChoices, currencyChoices, firmOf, formOf, readDraft, same } from "./firm-form";

const firm = { name: "Hansen & Petersen", line: null, street: "Kai 3", town: "20457 Hamburg", phone: null, email: null, register: null, directors: "Silke Hansen", taxNumber: null, bank: null, country: "DE", currency: "EUR" };

beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

test("a firm goes into the form and comes back unchanged", () => {
  expect(firmOf(formOf(firm))).toEqual(firm);
});

test("white space is no content", () => {
  expect(firmOf({ ...formOf(firm), name: " Hansen ", street: "  " })).toMatchObject({ name: "Hansen", street: null });
});

test("a changed field is a changed form", () => {
  expect(same(formOf(firm), formOf(firm))).toBe(true);
  expect(same(formOf(firm), { ...formOf(firm), phone: "040 1" })).toBe(false);
});

test("a kept form is read over the stored one, and nonsense is nothing", () => {
  const form = formOf(firm);
  expect(readDraft({ ...form, name: "Neu" }, form)).toEqual({ ...form, name: "Neu" });
  expect(readDraft({ name: "Neu", town: 7 }, form)).toEqual({ ...form, name: "Neu" });
  expect([null, "", "{", 7].map((left) => readDraft(left, form))).toEqual([null, null, null, null]);
});

test("the firm's own country and currency can always be chosen", () => {
  expect(countryChoices("PT")).toContainEqual({ value: "PT", text: "Portugal" });
  expect(currencyChoices("JPY").map((choice) => choice.value)).toContain("JPY");
  expect(countryChoices("")).not.toContainEqual(expect.objectContaining({ value: "" }));
});
