import { expect, test } from "vitest";
import type { TimelineEntry } from "$lib/bindings";
import { entryId } from "../party/entry-key";
import { inDays } from "./days";

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
const task = (id: string, moment: number): TimelineEntry => ({ type: "task", id, at: moment, kind: "call", title: id, outcome: null, assigneeId: null });

test("each local day has one heading, and entries keep their order", () => {
  const items = inDays([task("c", at(20, 23)), task("b", at(20, 0)), task("a", at(19, 23))]);
  expect(items.map((item) => (item.kind === "day" ? item.day : entryId(item.entry)))).toEqual(["2026-11-20", "c", "b", "2026-11-19", "a"]);
});

test("no entries, no headings", () => {
  expect(inDays([])).toEqual([]);
});

test("keys tell two stages of one deal apart", () => {
  const deal = (moment: number): TimelineEntry => ({ type: "deal", id: "d", at: moment, title: "D", money: null, fromStage: null, stage: "s", stageKind: "open", lostReason: null });
  const keys = inDays([deal(at(20, 9)), deal(at(20, 8))]).map((item) => item.key);
  expect(new Set(keys).size).toBe(keys.length);
});
