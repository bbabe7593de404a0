import { describe, expect, test } from "vitest";
import { emptyTouch, hasDirection, isBlank, readTime, touchDraftOf, touchFormOf } from "./touch-form";

const now = new Date(2026, 10, 23, 9, 14);

describe("the draft of a touch", () => {
  test("leaves the moment to the backend while none was given", () => {
    expect(touchDraftOf({ ...emptyTouch(), body: " Ruft zurück. " }, "p", now)).toMatchObject({ partyId: "p", kind: "call", at: null, body: "Ruft zurück.", durationMin: null });
  });

  test("puts day and time together in the local zone", () => {
    const at = (day: string | null, time: string) => touchDraftOf({ ...emptyTouch(), day, time }, "p", now).at;
    expect(at("2026-11-20", "10:15")).toBe(new Date(2026, 10, 20, 10, 15).getTime());
    expect(at("2026-11-20", "")).toBe(new Date(2026, 10, 20, 9, 14).getTime());
    expect(at(null, "8.05")).toBe(new Date(2026, 10, 23, 8, 5).getTime());
  });

  test("drops a direction that the kind does not have", () => {
    expect(touchDraftOf({ ...emptyTouch("visit"), direction: "in" }, "p", now).direction).toBeNull();
    expect(touchDraftOf({ ...emptyTouch("mail"), direction: "in" }, "p", now).direction).toBe("in");
    expect([hasDirection("call"), hasDirection("note")]).toEqual([true, false]);
  });

  test("takes whole minutes and nothing else", () => {
    const minutes = (duration: string) => touchDraftOf({ ...emptyTouch(), duration }, "p", now).durationMin;
    expect([minutes("25"), minutes("25 Min."), minutes("lang"), minutes("0")]).toEqual([25, 25, null, null]);
  });
});

test("a stored touch comes back as it was", () => {
  const touch = { id: "t", partyId: "p", partyName: "P", participants: [{ id: "a", name: "Anke" }], kind: "call" as const, direction: "out" as const, outcome: "reached" as const, mood: 1, at: new Date(2026, 10, 3, 10, 15).getTime(), durationMin: 12, subject: null, body: "Hallo\nWelt", isContact: true, authorId: null, dealId: "d", files: 0 };
  expect(touchDraftOf(touchFormOf(touch), "p", now)).toEqual({ partyId: "p", kind: "call", participants: ["a"], direction: "out", outcome: "reached", mood: 1, at: touch.at, durationMin: 12, subject: null, body: "Hallo\nWelt", dealId: "d" });
});

test("times are read as people write them", () => {
  expect(["9", "9:30", "09.30", "0930", "14 Uhr", "25", "9:75", "x", ""].map(readTime)).toEqual([
    { hours: 9, minutes: 0 }, { hours: 9, minutes: 30 }, { hours: 9, minutes: 30 }, { hours: 9, minutes: 30 }, { hours: 14, minutes: 0 }, null, null, null, null,
  ]);
});

test("an outcome alone is worth keeping, a kind is not", () => {
  expect([isBlank(emptyTouch("visit")), isBlank({ ...emptyTouch(), outcome: "notReached" }), isBlank({ ...emptyTouch(), body: "x" })]).toEqual([true, false, false]);
});
