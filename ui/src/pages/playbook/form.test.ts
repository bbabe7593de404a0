import { expect, test } from "vitest";
import type { Playbook } from "$lib/bindings";
import { daysOf, emptyStep, formOf, isComplete, moved, occasionOf, playbookOf, spanOf, wrong } from "./form";

const stored: Playbook = {
  id: "p",
  name: "Willkommen",
  purpose: null,
  occasion: { track: "segment", phase: "new" },
  automatic: true,
  endsWithPhase: false,
  active: true,
  template: "segment-new",
  steps: [
    { id: "a", kind: "mail", title: "Danken", note: null, offsetDays: 1, dayRule: "working", assignee: "owner", personId: null },
    { id: "b", kind: "call", title: "Anrufen", note: "leise", offsetDays: 21, dayRule: "forward", assignee: "person", personId: "thea" },
  ],
};

test("a stored playbook comes back as it was", () => {
  expect(playbookOf(formOf(stored), "p", "segment-new")).toEqual(stored);
});

test("without a phase nothing starts or ends by itself", () => {
  const { occasion, automatic, endsWithPhase } = playbookOf({ ...formOf(stored), occasion: "", endsWithPhase: true }, "p", null);
  expect([occasion, automatic, endsWithPhase]).toEqual([null, false, false]);
});

test.each([
  ["0", 0],
  [" 30 ", 30],
  ["730", 730],
  ["731", null],
  ["-1", null],
  ["1,5", null],
  ["", null],
])("%j days are %j", (text, days) => expect(daysOf(text)).toBe(days));

test("a new step comes a week after the one before it and never beyond two years", () => {
  const [, second] = formOf(stored).steps;
  expect(emptyStep("x", second ?? null)).toMatchObject({ days: "28", who: "thea", dayRule: "forward", title: "" });
  expect(emptyStep("x", { ...emptyStep("y", null), days: "729" }).days).toBe("730");
  expect(wrong(emptyStep("x", null))).toBe("title");
});

test("a playbook needs a name and steps with words and days", () => {
  const form = formOf(stored);
  const [first] = form.steps;
  expect(isComplete(form)).toBe(true);
  expect(isComplete({ ...form, name: " " })).toBe(false);
  expect(isComplete({ ...form, steps: [] })).toBe(false);
  expect(isComplete({ ...form, steps: first ? [{ ...first, days: "bald" }] : [] })).toBe(false);
});

test("a list is put into order and left alone at its ends", () => {
  expect([moved(["a", "b", "c"], 0, 2), moved(["a", "b", "c"], 2, 1), moved(["a", "b"], 0, -1), moved(["a", "b"], 1, 2), moved(["a"], 5, 0)]).toEqual([["b", "c", "a"], ["a", "c", "b"], ["a", "b"], ["a", "b"], ["a"]]);
});

test("a phase is named with its model", () => {
  expect([occasionOf("six.winBack"), occasionOf(""), occasionOf("six")]).toEqual([{ track: "six", phase: "winBack" }, null, null]);
  expect(spanOf(stored)).toBe(21);
});
