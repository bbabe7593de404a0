import { describe, expect, test } from "vitest";
import { contractDraftOf, contractFormOf, deadlinesOf, lacksEnd, priceWrong, remindOn, wholeNumber } from "./contract-form";

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
    const contract = { id: "c", partyId: "p", title: "W", number: "V-1", startedOn: "2026-01-01", endsOn: "2026-12-31", noticeDays: 30, renewsMonths: 12, noticedOn: null, money: { amount: 5, currency: "CHF" }, priceChange: { from: "2027-01-01", amount: 6 }, note: "N", source: "csv" };
    expect({ ...contractDraftOf(contractFormOf(contract, "2026-11-23"), "p", "CHF", "csv"), id: "c" }).toEqual(contract);
  });
});

describe("the days of a contract", () => {
  const today = "2026-11-23";
  const form = (more: Partial<typeof empty>) => ({ ...empty, title: "W", startedOn: "2024-01-01", endsOn: "2024-12-31", ...more });

  test.each([
    ["renews and notice is in time", { renewsMonths: "12", noticeDays: "30" }, { noticeBy: "2026-12-01", endsOn: "2026-12-31" }],
    ["renews and notice is too late for this term", { renewsMonths: "12", noticeDays: "90" }, { noticeBy: "2027-10-02", endsOn: "2027-12-31" }],
    ["renews by months from the last of January", { endsOn: "2026-01-31", renewsMonths: "1", noticeDays: "" }, { noticeBy: "2026-11-30", endsOn: "2026-11-30" }],
    ["renews by half years from the last of June", { endsOn: "2026-06-30", renewsMonths: "6", noticeDays: "" }, { noticeBy: "2026-12-31", endsOn: "2026-12-31" }],
    ["ends", { endsOn: "2027-02-28" }, { noticeBy: null, endsOn: "2027-02-28" }],
    ["has ended", {}, { noticeBy: null, endsOn: null }],
    ["is open", { endsOn: null }, { noticeBy: null, endsOn: null }],
    ["was given notice of", { endsOn: "2027-02-28", noticedOn: "2026-10-01" }, { noticeBy: null, endsOn: null }],
    ["ends before it begins", { startedOn: "2027-03-01", endsOn: "2027-02-28" }, { noticeBy: null, endsOn: null }],
  ])("one that %s", (_name, more, expected) => {
    expect(deadlinesOf(form(more), today)).toEqual(expected);
  });

  test("are reminded of two weeks before, but not before today", () => {
    expect([remindOn("2026-12-31", today), remindOn("2026-11-30", today)]).toEqual(["2026-12-17", today]);
  });

  test("bound another price", () => {
    const priced = form({ amount: 100, renewsMonths: "12", newAmount: 120, priceFrom: "2027-01-01" });
    expect(priceWrong(priced)).toBeNull();
    expect(priceWrong({ ...priced, newAmount: null })).toBe("half");
    expect(priceWrong({ ...priced, amount: null })).toBe("no-price");
    expect(priceWrong({ ...priced, priceFrom: "2024-01-01" })).toBe("outside");
    expect(priceWrong({ ...priced, renewsMonths: "" })).toBe("outside");
    expect(contractDraftOf({ ...priced, newAmount: null }, "p", "EUR", null)).toBeNull();
    expect(contractDraftOf({ ...priced, endsOn: "2023-01-01" }, "p", "EUR", null)).toBeNull();
  });
});
