import { describe, expect, test } from "vitest";
import type { TodayItem } from "$lib/bindings";
import { following, postponed, proposal, reasons, stepFrom, touchOf, workday } from "./model";
import { pipelinesOf } from "./rail";

const TODAY = "2026-11-23";

function item(id: string, dueOn: string | null, more: { time?: string; amount?: number; title?: string; last?: number | null } = {}): TodayItem {
  return {
    task: { id, partyId: "p", partyName: id, dealId: null, dealTitle: more.title ?? null, kind: "call", title: id, note: null, dueOn, dueTime: more.time ?? null, assigneeId: null, doneAt: null, outcome: null },
    city: null, contactName: null, contactRole: null, phone: null,
    lastTouchAt: more.last ?? null,
    dealValue: more.amount === undefined ? null : { amount: more.amount, currency: "EUR" },
  };
}

const ids = (items: readonly TodayItem[]) => items.map(({ task }) => task.id).join(" ");

describe("the choice", () => {
  const items = [item("a", TODAY), item("b", TODAY), item("c", TODAY)];
  test.each([["a", "b"], ["b", "c"], ["c", "b"]])("goes on from %s to %s when the line goes", (from, to) => {
    expect(following(items, from)).toBe(to);
  });
  test("has nowhere to go from the only line", () => {
    expect(following([item("a", TODAY)], "a")).toBeNull();
  });
  test("walks and stays at the edges", () => {
    expect([stepFrom(items, "a", 1), stepFrom(items, "a", -1), stepFrom(items, "c", 1), stepFrom(items, null, 1), stepFrom([], null, 1)]).toEqual(["b", "a", "c", "a", null]);
  });
});

test.each([
  ["all", "2026-11-24", "b a"],
  ["all", "2026-12-24", "b"],
  ["today", "2026-11-24", "b"],
  ["late", "2026-11-24", "b"],
  ["soon", "2026-11-30", "b a"],
] as const)("in the part %s a line put off until %s leaves %s", (part, day, expected) => {
  expect(ids(postponed([item("a", TODAY), item("b", TODAY)], "a", day, part, TODAY))).toBe(expected);
});

describe("a line that is put off", () => {
  const later = "2026-11-24";
  const among = (moved: TodayItem, ...rest: TodayItem[]) => ids(postponed([moved, ...rest], moved.task.id, later, "all", TODAY));

  test("stands by its time in the new day, and after all times where it has none", () => {
    const rest = [item("early", later, { time: "08:00" }), item("late", later, { time: "16:00" })];
    expect(among(item("a", TODAY, { time: "09:30" }), ...rest)).toBe("early a late");
    expect(among(item("a", TODAY), ...rest)).toBe("early late a");
  });
  test("stands by its id among equals, whatever their deals are worth", () => {
    expect(among(item("b", TODAY, { amount: 9 }), item("a", later, { amount: 1 }), item("c", later))).toBe("a b c");
  });
  test("moves nothing else", () => {
    expect(among(item("m", TODAY), item("z", TODAY, { amount: 1 }), item("b", TODAY, { amount: 9 }))).toBe("z b m");
  });
});

describe("the reasons", () => {
  const show = { day: (day: string) => day, value: null };
  const texts = (shown: TodayItem, value: string | null = null) => reasons(shown, TODAY, { ...show, value }).map(({ text }) => text);
  const daysAgo = (days: number) => new Date(2026, 10, 23 - days, 12).getTime();

  test("say since when it is late and how long nobody has spoken", () => {
    const found = reasons(item("a", "2026-11-20", { last: daysAgo(12) }), TODAY, show);
    expect(found).toEqual([
      { text: "today-why-late", args: { days: 3, date: "2026-11-20" } },
      { text: "today-why-quiet", args: { days: 12, date: "2026-11-11" } },
    ]);
  });
  test("tell today, a time, and what is still to come apart", () => {
    expect(texts(item("a", TODAY))[0]).toBe("today-why-today");
    expect(texts(item("a", TODAY, { time: "09:30" }))[0]).toBe("today-why-today-at");
    expect(texts(item("a", "2026-11-25"))[0]).toBe("today-why-soon");
  });
  test("say that there was no contact yet, or one today already", () => {
    expect(texts(item("a", TODAY))[1]).toBe("today-why-never");
    expect(texts(item("a", TODAY, { last: daysAgo(0) }))[1]).toBe("today-why-spoken-today");
  });
  test("name the deal, with its value where it has one", () => {
    expect(texts(item("a", TODAY, { title: "TENS" }))[2]).toBe("today-why-deal");
    expect(texts(item("a", TODAY, { title: "TENS" }), "7.200 €")[2]).toBe("today-why-deal-value");
  });
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

test("stages are gathered by pipeline, the fullest one fills its bar", () => {
  const stage = (pipeline: string, name: string, count: number) => ({ pipeline, stage: name, count, sums: [] });
  const [devices, service] = pipelinesOf([stage("Geräte", "a", 4), stage("Service", "x", 0), stage("Geräte", "b", 2)]);
  expect([devices?.count, devices?.stages.map(({ share }) => share)]).toEqual([6, [1, 0.5]]);
  expect([service?.count, service?.stages[0]?.share]).toEqual([0, 0]);
});
