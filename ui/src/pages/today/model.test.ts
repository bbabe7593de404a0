import { describe, expect, test } from "vitest";
import type { AgendaLine, CashPart } from "$lib/bindings";
import { barsOf, namedDays, size } from "./cash";
import { asideOf, following, isAmong, proposal, stepFrom, touchOf, workday } from "./model";
import { sparkOf } from "./spark";

const TODAY = "2026-11-23";

function line(key: string, more: Partial<AgendaLine> = {}): AgendaLine {
  return { key, partyId: key, name: key, city: null, phase: null, kind: "silence", because: "", on: null, time: null, task: null, others: 0, missed: false, value: null, ...more };
}

describe("the choice", () => {
  const lines = [line("a"), line("b"), line("c")];
  test.each([["a", "b"], ["b", "c"], ["c", "b"]])("goes on from %s to %s when the line goes", (from, to) => {
    expect(following(lines, from)).toBe(to);
  });
  test("has nowhere to go from the only line", () => {
    expect(following([line("a")], "a")).toBeNull();
  });
  test("knows a line that came back as it was, and not one that was put off", () => {
    expect(isAmong(line("b"), lines)).toBe(true);
    expect(isAmong(line("b", { on: TODAY }), lines)).toBe(false);
    expect(isAmong(line("d"), lines)).toBe(false);
  });
  test("walks and stays at the edges", () => {
    expect([stepFrom(lines, "a", 1), stepFrom(lines, "a", -1), stepFrom(lines, "c", 1), stepFrom(lines, null, 1), stepFrom([], null, 1)]).toEqual(["b", "a", "c", "a", null]);
  });
});

test("a line is named by its customer, its step and the reason that leads", () => {
  expect(asideOf(line("a"))).toEqual({ partyId: "a", taskId: null, lead: "silence" });
});

test("a proposed day is never a weekend", () => {
  expect(workday("2026-11-27")).toBe("2026-11-27");
  expect(workday("2026-11-28")).toBe("2026-11-30");
  expect(workday("2026-11-29")).toBe("2026-11-30");
  expect(proposal("callBack", "2026-11-27")).toEqual({ day: "2026-11-30", same: true });
  expect(proposal("reached", TODAY)).toEqual({ day: "2026-11-30", same: false });
});

test("doing a task is a touch of its kind", () => {
  expect([touchOf("visit"), touchOf("offer"), touchOf("todo")]).toEqual(["visit", "mail", "call"]);
});

describe("the bars of expected money", () => {
  const week = (from: string, sure: number, likely: number, possible: number): CashPart => ({ from, until: from, sure, likely, possible });
  const weeks = [week("2026-11-23", 50, 0, 0), week("2026-11-30", 25, 50, 25), week("2026-12-07", 0, 0, 0)];
  test("stand on the floor, one part on the other, the fullest week up to the top", () => {
    const bars = barsOf(weeks);
    expect(bars.map(({ certainty, x }) => [certainty, x])).toEqual([["sure", 0], ["sure", 121.5], ["likely", 121.5], ["possible", 121.5]]);
    expect(bars[0]?.y).toBe(size.floor / 2);
    expect(bars.at(-1)?.y).toBeCloseTo(0);
    expect(bars.slice(1).every((bar, at, all) => at === 0 || (all[at - 1]?.y ?? 0) >= bar.y + bar.height)).toBe(true);
  });
  test("name the first, the middle and the last week", () => {
    expect(namedDays(weeks)).toEqual(["2026-11-23", "2026-11-30", "2026-12-07"]);
    expect([barsOf([]), namedDays([])]).toEqual([[], []]);
  });
});

test("a trend fills its box, and an even one lies in the middle", () => {
  expect(sparkOf([1, 3, 2], 20, 10)).toEqual([{ x: 0, y: 10 }, { x: 10, y: 0 }, { x: 20, y: 5 }]);
  expect(sparkOf([4, 4], 20, 10).map(({ y }) => y)).toEqual([5, 5]);
});
