import { beforeAll, expect, test, vi } from "vitest";
import type { UndoConflict } from "$lib/bindings";
import { setLanguage } from "$lib/text";
import { attempt, failureText } from "./failures";
import { toasts } from "./toasts.svelte";

// Words only; the backend plays no part here.
vi.mock("$lib/host", () => ({ HostError: { from: (cause: unknown) => cause } }));

beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

const conflict = (table: string, field: string | null): unknown => {
  const conflict: UndoConflict = { label: { op: "party-edit", name: "Praxis Süd" }, party: "p1", table, field };
  return { code: "undo-conflict", details: { conflict } };
};

test("an undo that is refused names the field as the user knows it", () => {
  expect(failureText(conflict("party", "name"))).toContain("„Name“");
  expect(failureText(conflict("channel", "value"))).toContain("„Nummer oder Adresse“");
  expect(failureText(conflict("party", "name"))).toContain("Kunde geändert: Praxis Süd");
});

test("a field without a name gives its record's, and dependent records are told of", () => {
  expect(failureText(conflict("deal", "rank"))).toContain("„Chance“");
  expect(failureText(conflict("party", null))).toContain("weitergearbeitet");
  expect(failureText(conflict("stage", "rank"))).toContain("weitergearbeitet");
});

test("every other refusal has the words of its code, and silence is not taken for an answer", () => {
  expect(failureText({ code: "nothing-to-undo", details: null })).toBe("Es gibt nichts rückgängig zu machen.");
  expect(failureText({ code: "unreachable", details: null })).toContain("antwortet gerade nicht");
});

const told = (code: string, details?: unknown) => failureText({ code, message: "", details });

test("a failure is told by its reason where there are words for it, else by its code", () => {
  expect(told("file", { reason: "missing" })).toContain("nicht da");
  expect(told("file", { reason: "not-a-file" })).toContain("keine gewöhnliche Datei");
  expect(told("file", { reason: "unreadable" })).toBe("Die Datei lässt sich nicht lesen oder schreiben.");
  expect(told("disk-full")).toContain("Schaffen Sie etwas Platz");
});

test("what has no words is a backend that cannot be reached", () => {
  const unreachable = failureText(new Error("fetch failed"));
  expect(told("unheard-of", { reason: 7 })).toBe(unreachable);
  expect(told("unreachable", { reason: "missing" })).toBe(unreachable);
});

test("who cancelled or locked is told nothing more", async () => {
  const refused = (code: string) => attempt(() => Promise.reject(Object.assign(new Error(code), { code })));
  expect([await refused("cancelled"), await refused("locked")]).toEqual([null, null]);
  expect(toasts.list).toEqual([]);
  await refused("disk-full");
  expect(toasts.list).toHaveLength(1);
});
