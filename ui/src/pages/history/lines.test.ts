import { describe, expect, test } from "vitest";
import type { FieldChange, HistoryEntry } from "$lib/bindings";
import { historyDays, historyLines, type Words } from "./lines";

const words: Words = {
  name: (key) => ({ "party.name": "Name", "party.owner_id": "Zuständig", channel: "Telefon", purchase: "Kauf", touch: "Kontakt", "task.done_at": "Erledigt", "channel.is_primary": "Zuerst" })[key] ?? null,
  record: (id) => (id === "p1" ? "Martin Krause" : null),
  date: (day) => day.split("-").reverse().join("."),
  moment: (at) => `um ${at}`,
  money: (minor, currency) => `${minor / 100} ${currency}`,
  word: (key) => (key === "touch.kind.call" ? "Anruf" : null),
  yes: "ja",
  no: "nein",
};
const entry = (changes: FieldChange[], at = 0): HistoryEntry => ({ set: 1, at, actor: null, label: { op: "party-edit" }, origin: "form", reversal: null, undone: false, undoable: true, changes, more: false });
type Short = Pick<FieldChange, "table" | "field" | "before" | "after">;
const change = (short: Short): FieldChange => ({ n: 1, row: "r1", state: "open", ...short });
const said = (changes: FieldChange[], by: Words) => historyLines(entry(changes), by).map(({ name, before, after }) => ({ name, before, after }));
const lines = (...changes: Short[]) => said(changes.map(change), words);

describe("a line of the history", () => {
  test("names the field and shows old and new", () => {
    expect(lines({ table: "party", field: "name", before: "Reha", after: "Reha GmbH" })).toEqual([{ name: "Name", before: "Reha", after: "Reha GmbH" }]);
  });

  test("shows people by name, moments and switches in words, nothing as empty", () => {
    expect(lines({ table: "party", field: "owner_id", before: null, after: "p1" })).toEqual([{ name: "Zuständig", before: "", after: "Martin Krause" }]);
    expect(lines({ table: "task", field: "done_at", before: null, after: 5 })[0]?.after).toBe("um 5");
    expect(lines({ table: "channel", field: "is_primary", before: 0, after: 1 })).toEqual([{ name: "Zuerst", before: "nein", after: "ja" }]);
  });

  test("says of a record that came or went what it is", () => {
    expect(lines({ table: "channel", field: null, before: null, after: { value: "+49 4841", normal: "+494841" } })).toEqual([{ name: "Telefon", before: "", after: "+49 4841" }]);
    expect(lines({ table: "purchase", field: null, before: { title: null, number: "R-1", amount: 125050, currency: "EUR", bought_on: "2026-08-31" }, after: null })[0]?.before).toBe("R-1, 1250.5 EUR, 31.08.2026");
    expect(lines({ table: "touch", field: null, before: null, after: { kind: "call", body: "Hallo" } })[0]?.after).toBe("Anruf, Hallo");
  });

  test("names the tag or person that a link is about", () => {
    expect(said([change({ table: "party_tag", field: null, before: null, after: { tag_id: "p1" } })], { ...words, name: () => "Schlagwort" })).toEqual([{ name: "Schlagwort", before: "", after: "Martin Krause" }]);
  });

  test("leaves out what only the database needs, and what stands there twice", () => {
    expect(lines({ table: "party", field: "sort_name", before: "a", after: "b" })).toEqual([]);
    const twice = { table: "party", field: "name", before: "a", after: "b" };
    expect(lines(twice, twice)).toHaveLength(1);
  });

  test("says whose field it is, where a customer has many such records", () => {
    const done = change({ table: "task", field: "done_at", before: null, after: 5 });
    expect(historyLines(entry([{ ...done, row: "p1" }]), words)[0]?.subject).toBe("Martin Krause");
  });
});

test("entries are grouped by local day, newest first as they come", () => {
  const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
  const days = historyDays([entry([], at(20, 15)), entry([], at(20, 9)), entry([], at(3, 0))]);
  expect(days.map((day) => [day.day, day.entries.length])).toEqual([["2026-11-20", 2], ["2026-11-03", 1]]);
});
