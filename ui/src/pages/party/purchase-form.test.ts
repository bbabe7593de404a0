import { expect, test } from "vitest";
import { isReturn, isUntouched, purchaseDraftOf, purchaseFormOf } from "./purchase-form";

const empty = purchaseFormOf(undefined, "2026-11-23");
const stored = { id: "b", partyId: "p", dealId: "d", boughtOn: "2024-02-29", money: { amount: 500, currency: "CHF" }, number: "26-1187", title: "Elektroden", product: "E-1", deliveredOn: "2024-03-04", awaitsDelivery: false, cancelledOn: null, returnsId: null, source: "csv" };

test("a purchase begins today and needs an amount", () => {
  expect(empty.day).toBe("2026-11-23");
  expect(purchaseDraftOf(empty, "p", "EUR")).toBeNull();
  expect(purchaseDraftOf({ ...empty, amount: 100 }, "p", "EUR")).toMatchObject({ money: { amount: 100, currency: "EUR" }, awaitsDelivery: false, returnsId: null });
});

test("a stored purchase keeps what it says", () => {
  expect({ ...purchaseDraftOf(purchaseFormOf(stored, "2026-11-23"), "p", "CHF", stored), id: "b" }).toEqual(stored);
});

test("what is awaited has no day of delivery, and only a return belongs to another purchase", () => {
  expect(purchaseDraftOf({ ...empty, amount: 1, awaits: true, deliveredOn: "2026-11-20", returnsId: "x" }, "p", "EUR")).toMatchObject({ awaitsDelivery: true, deliveredOn: null, returnsId: null });
  const back = { ...empty, amount: -1, awaits: true, deliveredOn: "2026-11-20", returnsId: "x" };
  expect([isReturn(empty), isReturn(back)]).toEqual([false, true]);
  expect(purchaseDraftOf(back, "p", "EUR")).toMatchObject({ awaitsDelivery: false, deliveredOn: null, returnsId: "x" });
});

test("a day alone is not kept for later", () => {
  expect(isUntouched({ ...empty, day: "2026-11-20" }, empty)).toBe(true);
  expect(isUntouched({ ...empty, day: "2026-11-20", amount: 5 }, empty)).toBe(false);
  expect(isUntouched({ ...empty, title: "Elektroden" }, empty)).toBe(false);
});
