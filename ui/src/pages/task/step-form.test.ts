import { expect, test } from "vitest";
import { emptyStep, isStep, stepDraftOf, stepFormOf } from "./step-form";

test("a step without words is called after its kind", () => {
  expect(stepDraftOf({ ...emptyStep("me"), dueOn: "2026-12-03" }, "p", "Anrufen")).toEqual({ partyId: "p", dealId: null, kind: "call", title: "Anrufen", note: null, dueOn: "2026-12-03", dueTime: null, assigneeId: "me", repeat: null });
});

test("a time needs a day and is written with two digits", () => {
  const at = (dueOn: string | null, dueTime: string) => stepDraftOf({ ...emptyStep(""), dueOn, dueTime }, "p", "x").dueTime;
  expect([at("2026-12-03", "9"), at("2026-12-03", "14.30"), at("2026-12-03", "bald"), at(null, "9")]).toEqual(["09:00", "14:30", null, null]);
});

test("a kind alone is no step yet", () => {
  expect([isStep(emptyStep("me")), isStep({ ...emptyStep("me"), title: "Muster" }), isStep({ ...emptyStep("me"), dueOn: "2026-12-03" })]).toEqual([false, true, true]);
});

test("a stored task comes back as it was", () => {
  const task = { id: "t", partyId: "p", partyName: "P", dealId: "d", dealTitle: "D", kind: "visit" as const, title: "Bestand prüfen", note: null, dueOn: "2026-12-08", dueTime: "10:00", assigneeId: "me", doneAt: null, outcome: null, playbook: null, repeat: { every: 2, unit: "month" as const, from: "done" as const, until: null, times: 3 } };
  expect(stepDraftOf(stepFormOf(task), "p", "Besuch")).toEqual({ partyId: "p", dealId: "d", kind: "visit", title: "Bestand prüfen", note: null, dueOn: "2026-12-08", dueTime: "10:00", assigneeId: "me", repeat: task.repeat });
});
