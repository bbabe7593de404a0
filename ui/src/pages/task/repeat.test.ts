import { expect, test } from "vitest";
import type { Repeat } from "$lib/bindings";
import { noRepeat, repeatFormOf, repeatTrouble, ruleOf } from "./repeat";

const due = "2027-01-31";

test("a rule comes back out of its form as it was", () => {
  const rules: Repeat[] = [
    { every: 1, unit: "day", from: "due", until: null, times: null },
    { every: 1, unit: "month", from: "done", until: "2027-12-31", times: null },
    { every: 3, unit: "week", from: "due", until: null, times: 4 },
  ];
  expect(rules.map((rule) => ruleOf(repeatFormOf(rule), due))).toEqual(rules);
  expect(ruleOf(repeatFormOf(null), due)).toBeNull();
});

test("what cannot be a rule is told at its place", () => {
  const own = { ...noRepeat(), often: "own" as const };
  const trouble = (form: Partial<typeof own>, on: string | null = due) => repeatTrouble({ ...own, ...form }, on)?.field ?? null;
  expect([trouble({}, null), trouble({ every: "0" }), trouble({ every: "1000" }), trouble({ every: "1,5" })]).toEqual(["often", "every", "every", "every"]);
  expect([trouble({ ends: "times", times: "" }), trouble({ ends: "on" }), trouble({ ends: "on", until: "2027-01-30" })]).toEqual(["times", "until", "until"]);
  expect([trouble({}), trouble({ ends: "on", until: due })]).toEqual([null, null]);
});
