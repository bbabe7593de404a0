import { expect, test } from "vitest";
import type { DealView, Pipeline } from "$lib/bindings";
import { draftOf, emptyForm, formOf, leftBehind, missing, splitName } from "./form";
import type { DealPreset } from "./dialogs.svelte";
import { steps } from "./stages";

const defaults = { pipelineId: "pl", stageId: "s1", currency: "EUR", ownerId: "me" };

const deal: DealView = {
  id: "d", partyId: "c", partyName: "Reha-Zentrum", pipelineId: "pl", stageId: "s2", stage: "Angebot", stageKind: "open", probability: 60,
  title: "TENS", money: { amount: 720_000, currency: "CHF" }, expectedOn: "2027-01-31", ownerId: null, people: [{ partyId: "x", name: "Harms", role: " entscheidet " }],
  source: null, note: "Eilt", lostReason: null, competitor: null, closedOn: null, stageSince: 0, createdAt: 0, nextStep: null,
  stages: [{ stageId: "s1", stage: "Bedarf", enteredAt: 0, days: 7 }, { stageId: "s2", stage: "Angebot", enteredAt: 1, days: 3 }, { stageId: "s1", stage: "Bedarf", enteredAt: 2, days: 4 }],
};

test("a preset comes before the defaults", () => {
  const form = emptyForm({ stageId: "s3", partyId: "c", partyName: "MVZ" }, defaults);
  expect([form.stageId, form.pipelineId, form.customer, form.ownerId]).toEqual(["s3", "pl", { id: "c", name: "MVZ" }, "me"]);
  expect(emptyForm({}, { ...defaults, ownerId: null }).ownerId).toBe("");
});

test("a stored deal goes through the form unchanged, apart from blanks", () => {
  const draft = draftOf(formOf(deal, "EUR"), "c");
  expect(draft).toMatchObject({ partyId: "c", title: "TENS", money: { amount: 720_000, currency: "CHF" }, expectedOn: "2027-01-31", ownerId: null, source: null, note: "Eilt" });
  expect(draft.people).toEqual([{ partyId: "x", role: "entscheidet" }]);
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
