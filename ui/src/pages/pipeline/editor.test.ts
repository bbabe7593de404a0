import { expect, test } from "vitest";
import { added, formsOf, itemsOf, mayRemove, mayRetire, shifted, stageOf, wrong, type StageForm } from "./editor";

const names = { first: "Bedarf", won: "Gewonnen", lost: "Verloren" };
const form = (more: Partial<StageForm>): StageForm => ({ key: "k", id: null, name: "Angebot", kind: "open", probability: "60", targetDays: "14", retired: false, items: [], checklist: "", ...more });
const list = () => [form({ key: "a" }), form({ key: "b" }), form({ key: "won", kind: "won" }), form({ key: "lost", kind: "lost" })];
const keys = (stages: readonly StageForm[]) => stages.map(({ key }) => key).join(" ");

test("a new pipeline has a first stage and its two ends", () => {
  expect(formsOf(null, names).map(({ kind, name }) => `${kind} ${name}`)).toEqual(["open Bedarf", "won Gewonnen", "lost Verloren"]);
});

test("stages change places among themselves and never pass the ends", () => {
  expect(keys(shifted(list(), "b", -1))).toBe("b a won lost");
  expect(keys(shifted(list(), "b", 1))).toBe("a b won lost");
  expect(keys(shifted(list(), "a", -1))).toBe("a b won lost");
  expect(keys(shifted(list(), "won", -1))).toBe("a b won lost");
});

test("a new stage stands before the ends", () => {
  expect(keys(added(list(), "new"))).toBe("a b new won lost");
});

test("a stage with deals, the last open one and the ends cannot be removed", () => {
  const held = [{ stage: { id: "s1", name: "", kind: "open" as const, probability: 1 }, count: 2, sums: [], weighted: [], medianDays: null, overdue: 0, withoutStep: 0, cards: [], next: null }];
  expect(mayRemove(list(), form({ key: "a", id: "s1" }), held)).toBe(false);
  expect(mayRemove(list(), form({ key: "a", id: "s2" }), held)).toBe(true);
  expect(mayRemove(list(), form({ key: "won", kind: "won" }), [])).toBe(false);
  expect(mayRemove(list().slice(1), form({ key: "b" }), [])).toBe(false);
});

test.each([
  [{ name: "  " }, "name"],
  [{ probability: "101" }, "probability"],
  [{ probability: "" }, "probability"],
  [{ probability: "2.5" }, "probability"],
  [{ targetDays: "0" }, "days"],
  [{ targetDays: "zwei" }, "days"],
  [{ targetDays: "" }, null],
  [{ kind: "won" as const, probability: "x" }, null],
])("%o is wrong by its %s", (more, expected) => {
  expect(wrong(form(more))).toBe(expected);
});

test("the ends have their own chance, whatever was typed", () => {
  expect(stageOf(form({ kind: "won", probability: "5" })).probability).toBe(100);
  expect(stageOf(form({ kind: "lost", probability: "5" })).probability).toBe(0);
  expect(stageOf(form({ name: " Angebot ", targetDays: "" }))).toEqual({ id: null, name: "Angebot", kind: "open", probability: 60, targetDays: null, retired: false, checklist: [] });
});

test("the last stage that is offered cannot be retired, and a retired one can come back", () => {
  const only = [form({ key: "a", id: "s1" }), form({ key: "b", id: "s2", retired: true })];
  expect(only.map((stage) => mayRetire(only, stage))).toEqual([false, true]);
  expect(mayRetire(list(), form({ key: "a", id: "s1" }))).toBe(true);
  expect(mayRetire(list(), form({ key: "a" })), "a new one is simply removed").toBe(false);
});

test.each([
  ["unchanged", "Bedarf\nBudget", ["1 Bedarf", "2 Budget"]],
  ["in another order", "Budget\nBedarf", ["2 Budget", "1 Bedarf"]],
  ["renamed in place", "Bedarf geklärt\nBudget", ["1 Bedarf geklärt", "2 Budget"]],
  ["with one more before them", "Termin\nBedarf\nBudget", ["null Termin", "1 Bedarf", "2 Budget"]],
  ["with one gone and white space", " Budget \n\n", ["2 Budget"]],
  ["with the same words twice", "Budget\nBudget", ["2 Budget", "null Budget"]],
])("items %s stay what they were", (_name, text, expected) => {
  const former = [{ id: "1", title: "Bedarf" }, { id: "2", title: "Budget" }];
  expect(itemsOf(text, former).map(({ id, title }) => `${id} ${title}`)).toEqual(expected);
});
