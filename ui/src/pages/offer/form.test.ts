import { describe, expect, test } from "vitest";
import type { OfferDraft, ProductView } from "$lib/bindings";
import { draftOf, emptyLine, formOf, holds, isEmpty, moved, reckonable, withProduct } from "./form";

const draft: OfferDraft = {
  partyId: "p", title: "Elektroden", language: "de", currency: "EUR", madeOn: "2026-11-23", discount: 20, salutation: null, before: "B", after: null,
  lines: [{ productId: null, number: "20", title: "Gel", text: null, quantity: 1500, unit: "Fl.", price: { amount: 490, currency: "EUR" }, discount: 100, optional: false, tax: 1900 }],
};

describe("an offer in the editor", () => {
  test("is the same record again", () => {
    expect(draftOf(formOf(draft))).toEqual({ draft });
  });
  test("leaves lines out that nobody has typed into, and names the one that is not ready", () => {
    const form = formOf(draft);
    const empty = emptyLine(form.lines, 700, "Stück");
    expect(isEmpty(empty)).toBe(true);
    expect(empty.tax).toBe(1900);
    const half = { ...empty, title: "Kabel" };
    expect(draftOf({ ...form, lines: [...form.lines, empty] })).toEqual({ draft });
    expect(draftOf({ ...form, lines: [empty, half] })).toEqual({ line: 2 });
    expect(reckonable({ ...form, lines: [half, ...form.lines] })).toEqual({ keys: [1], lines: draft.lines });
    expect(draftOf({ ...form, title: " " })).toEqual({ missing: "title" });
    expect(draftOf({ ...form, discount: null })).toEqual({ missing: "discount" });
  });
  test("takes the price of its day and currency from a product", () => {
    const price = (amount: number, currency: string, fromOn: string | null, toOn: string | null) => ({ id: "x", money: { amount, currency }, fromOn, toOn });
    const product: ProductView = { id: "g", number: "31", name: "Gel", description: null, unit: "Fl.", category: null, tax: 700, active: true, prices: [price(1, "CHF", null, null), price(490, "EUR", null, "2026-06-30"), price(520, "EUR", "2026-07-01", null)] };
    const line = emptyLine([], 1900, "Stück");
    expect(withProduct(line, product, "EUR", "2026-07-01")).toMatchObject({ productId: "g", price: 520, unit: "Fl.", tax: 700, number: "31" });
    expect(withProduct({ ...line, price: 7 }, product, "USD", "2026-07-01").price).toBe(7);
    expect(holds({ fromOn: null, toOn: null }, "2026-01-01")).toBe(true);
  });
  test("moves lines within the table", () => {
    const lines = [1, 2, 3].map((key) => ({ ...emptyLine([], 0, "x"), key }));
    const keys = (at: number, by: 1 | -1) => moved(lines, at, by).map((line) => line.key);
    expect([keys(0, 1), keys(2, -1), keys(0, -1), keys(2, 1)]).toEqual([[2, 1, 3], [1, 3, 2], [1, 2, 3], [1, 2, 3]]);
  });
});
