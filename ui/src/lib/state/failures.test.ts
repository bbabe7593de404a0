import { beforeAll, expect, test, vi } from "vitest";
import { setLanguage } from "$lib/text";
import { failureText } from "./failures";

// The host connects when it is loaded.
vi.hoisted(() => vi.stubGlobal("EventSource", class {}));

beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
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
