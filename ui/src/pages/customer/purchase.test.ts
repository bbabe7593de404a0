import { expect, test } from "vitest";
import { purchaseOf } from "./purchase";

test("a purchase in the timeline is the whole record, with the deal it came from", () => {
  const money = { amount: 4_500, currency: "EUR" };
  const entry = { type: "purchase" as const, id: "b", at: 1, boughtOn: "2024-02-29", dealId: "d", money, number: "26-1187", title: "Elektroden", source: "csv" };
  expect(purchaseOf(entry, "p")).toEqual({ id: "b", partyId: "p", dealId: "d", boughtOn: "2024-02-29", money, number: "26-1187", title: "Elektroden", source: "csv" });
});
