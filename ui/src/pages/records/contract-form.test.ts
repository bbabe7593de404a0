import { describe, expect, test } from "vitest";
import { contractDraftOf, contractFormOf, lacksEnd, wholeNumber } from "./contract-form";

const empty = contractFormOf(undefined, "2026-11-23");

describe("a contract as it is typed", () => {
  test("begins today and needs a title", () => {
    expect(empty.startedOn).toBe("2026-11-23");
    expect(contractDraftOf(empty, "p", "EUR", null)).toBeNull();
    expect(contractDraftOf({ ...empty, title: " Wartung " }, "p", "EUR", null)).toMatchObject({ partyId: "p", title: "Wartung", endsOn: null, renewsMonths: null, money: null });
  });

  test("has an end where it renews itself or notice was given", () => {
    expect(lacksEnd({ ...empty, renewsMonths: "12" })).toBe(true);
    expect(lacksEnd({ ...empty, noticedOn: "2026-11-01" })).toBe(true);
    expect(lacksEnd({ ...empty, renewsMonths: "12", endsOn: "2027-12-31" })).toBe(false);
    expect(contractDraftOf({ ...empty, title: "W", renewsMonths: "12" }, "p", "EUR", null)).toBeNull();
  });

  test("takes whole numbers within their bounds only", () => {
    expect([wholeNumber(" 12 ", 1, 120), wholeNumber("", 1, 120)]).toEqual([12, null]);
    expect(["0", "121", "1,5", "-3", "zwölf"].map((text) => wholeNumber(text, 1, 120))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(contractDraftOf({ ...empty, title: "W", noticeDays: "x" }, "p", "EUR", null)).toBeNull();
  });

  test("keeps what a stored contract says", () => {
    const contract = { id: "c", partyId: "p", title: "W", number: "V-1", startedOn: "2026-01-01", endsOn: "2026-12-31", noticeDays: 30, renewsMonths: 12, noticedOn: null, money: { amount: 5, currency: "CHF" }, note: "N", source: "csv" };
    expect({ ...contractDraftOf(contractFormOf(contract, "2026-11-23"), "p", "CHF", "csv"), id: "c" }).toEqual(contract);
  });
});
