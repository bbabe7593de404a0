import { expect, test } from "vitest";
import type { DealView, Pipeline, TaskView } from "$lib/bindings";
import { createOf, draftOf, emptyForm, formOf, freeSteps, leftBehind, missing, splitName, taken } from "./form";
import type { DealPreset } from "./dialogs.svelte";
import { steps } from "./stages";

const defaults = { pipelineId: "pl", stageId: "s1", currency: "EUR", ownerId: "me" };

const deal: DealView = {
  id: "d", partyId: "c", partyName: "Reha-Zentrum", pipelineId: "pl", stageId: "s2", stage: "Angebot", stageKind: "open", probability: 60,
  title: "TENS", money: { amount: 720_000, currency: "CHF" }, expectedOn: "2027-01-31", ownerId: null, people: [{ partyId: "x", name: "Harms", role: " Leitung ", buyingRole: "decider" }],
  source: null, note: "Eilt", lostReason: null, competitor: null, closedOn: null, stageSince: 0, createdAt: 0, nextStep: null, checklist: [], related: [],
  stages: [{ stageId: "s1", stage: "Bedarf", enteredAt: 0, days: 7 }, { stageId: "s2", stage: "Angebot", enteredAt: 1, days: 3 }, { stageId: "s1", stage: "Bedarf", enteredAt: 2, days: 4 }],
};

test("a preset comes before the defaults", () => {
  const form = emptyForm({ stageId: "s3", partyId: "c", partyName: "MVZ" }, defaults);
  expect([form.stageId, form.pipelineId, form.customer, form.ownerId]).toEqual(["s3", "pl", { id: "c", name: "MVZ" }, "me"]);
  expect(emptyForm({}, { ...defaults, ownerId: null }).ownerId).toBe("");
});

test("a stored deal goes through the form unchanged, apart from blanks", () => {
  const draft = draftOf(formOf(deal, "EUR"));
  expect(draft).toMatchObject({ partyId: "c", title: "TENS", money: { amount: 720_000, currency: "CHF" }, expectedOn: "2027-01-31", ownerId: null, source: null, note: "Eilt" });
  expect(draft.people).toEqual([{ partyId: "x", role: "Leitung", buyingRole: "decider" }]);
});

const task = (id: string, dealId: string | null = null, partyId = "c"): TaskView => ({ id, partyId, partyName: "MVZ", dealId, dealTitle: null, kind: "call", title: `Schritt ${id}`, note: null, dueOn: null, dueTime: null, assigneeId: null, doneAt: null, outcome: null, playbook: null, repeat: null });

test("only steps of the customer that no deal has can be taken over", () => {
  expect(freeSteps([task("a"), task("b", "d"), task("x", null, "person")], "c").map(({ id }) => id)).toEqual(["a"]);
});

test("the earliest free step is proposed, a chosen one stays, and one of another customer does not", () => {
  const form = emptyForm({ partyId: "c", partyName: "MVZ" }, defaults);
  const free = [task("a"), task("b")];
  expect([null, "b", "", "gone"].map((take) => taken({ ...form, take }, free))).toEqual(["a", "b", "", "a"]);
  expect(taken({ ...form, take: "a" }, [])).toBe("");
});

test("a new deal brings the step that is taken over or the new one, never both", () => {
  const form = { ...emptyForm({ partyId: "c", partyName: "MVZ" }, defaults), title: "TENS" };
  const step = { ...form.step, title: "Angebot schicken", dueOn: "2026-12-03" };
  expect(createOf(form, [], "Anruf")).toMatchObject({ draft: { partyId: "c" }, customer: null, takeStep: null, nextStep: null });
  expect(createOf({ ...form, step }, [task("a")], "Anruf")).toMatchObject({ takeStep: "a", nextStep: null });
  expect(createOf({ ...form, step, take: "" }, [task("a")], "Anruf")).toMatchObject({ takeStep: null, nextStep: { title: "Angebot schicken", dueOn: "2026-12-03", assigneeId: "me" } });
});

test.each([
  ["organisation" as const, { kind: "organisation", name: "Anke Harms", ownerId: "me" }],
  ["person" as const, { kind: "person", givenName: "Anke", familyName: "Harms" }],
])("a customer nobody knows yet is made with the deal as %s", (kind, customer) => {
  const form = { ...emptyForm({}, defaults), title: "TENS", customer: { id: null, name: "Anke Harms", kind } };
  expect(createOf(form, [], "Anruf")).toMatchObject({ draft: { partyId: null }, customer });
});

test("a deal needs a customer and a title", () => {
  expect(missing(emptyForm({}, defaults))).toEqual({ customer: true, title: true });
  expect(missing(formOf(deal, "EUR"))).toEqual({ customer: false, title: false });
});

test.each([null, "text", 3, {}, { title: "x" }, { title: "x", stageId: "s", pipelineId: "p" }])("%o is no draft", (value) => {
  expect(leftBehind(value, emptyForm({}, defaults), {})).toBeNull();
});

test("a kept form is a draft", () => {
  const kept = { ...emptyForm({}, defaults), title: "TENS", customer: { id: "b", name: "Bergmann" } };
  expect(leftBehind(JSON.parse(JSON.stringify(kept)), emptyForm({}, defaults), {})).toEqual(kept);
});

test("a draft from before there were steps in it has an empty one", () => {
  const old = Object.fromEntries(Object.entries({ ...emptyForm({}, defaults), title: "TENS" }).filter(([name]) => name !== "step" && name !== "take"));
  expect(leftBehind(old, emptyForm({}, defaults), {})).toEqual({ ...emptyForm({}, defaults), title: "TENS" });
});

test("whom and where a deal is opened for comes before a draft, and the rest stays as typed", () => {
  const kept = { ...emptyForm({}, defaults), title: "TENS", customer: { id: "b", name: "Bergmann" } };
  const placed = (preset: DealPreset) => leftBehind(kept, emptyForm(preset, defaults), preset);
  expect(placed({ partyId: "c", partyName: "MVZ" })).toEqual({ ...kept, customer: { id: "c", name: "MVZ" } });
  expect(placed({ pipelineId: "p2", stageId: "s7" })).toEqual({ ...kept, pipelineId: "p2", stageId: "s7" });
});

test.each([
  ["Anke Harms", { givenName: "Anke", familyName: "Harms" }],
  ["Jan  Willem de Vries", { givenName: "Jan Willem de", familyName: "Vries" }],
  ["Harms", { givenName: null, familyName: "Harms" }],
])("%s is split", (name, expected) => {
  expect(splitName(name)).toEqual(expected);
});

const pipeline: Pipeline = {
  id: "pl", name: "Geräte", currency: "EUR",
  stages: [
    { id: "s1", name: "Bedarf", kind: "open", probability: 20 },
    { id: "s2", name: "Angebot", kind: "open", probability: 60 },
    { id: "s3", name: "Auftrag", kind: "open", probability: 90 },
    { id: "w", name: "Gewonnen", kind: "won", probability: 100 },
    { id: "l", name: "Verloren", kind: "lost", probability: 0 },
  ],
};

test("the strip adds the days of all visits and shows no end that was not reached", () => {
  expect(steps(deal, pipeline).map(({ name, days, state }) => [name, days, state])).toEqual([["Bedarf", 11, "past"], ["Angebot", 3, "here"], ["Auftrag", null, "ahead"]]);
  expect(steps({ ...deal, stageId: "l" }, pipeline).at(-1)).toEqual({ id: "l", name: "Verloren", days: null, state: "here" });
});
