import { beforeAll, expect, test, vi } from "vitest";
import type { Changed } from "$lib/bindings";
import { setLanguage } from "$lib/text";
import { concerns } from "./changes";
import { labelText } from "./labels";

// Words and rules only; the backend plays no part here.
vi.mock("$lib/host", () => ({ host: {}, HostError: class {} }));

beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

const changed: Changed = { set: 1, label: { op: "party-edit" }, tables: ["party"], parties: ["p1"], many: false, undoable: true };

test("a label is a sentence with what it concerned", () => {
  expect(labelText({ op: "party-edit" })).toBe("Kunde geändert");
  expect(labelText({ op: "party-edit", name: "Reha-Zentrum" })).toBe("Kunde geändert: Reha-Zentrum");
  expect(labelText({ op: "import", count: 1312 })).toBe("Kontakte übernommen (1.312)");
});

test("a view refreshes for its customer, its tables, and for many", () => {
  expect(concerns(changed, { party: "p1" })).toBe(true);
  expect(concerns(changed, { party: "p2" })).toBe(false);
  expect(concerns(changed, { tables: ["deal", "party"] })).toBe(true);
  expect(concerns(changed, { tables: ["deal"] })).toBe(false);
  expect(concerns({ ...changed, many: true }, { party: "p2" })).toBe(true);
});
