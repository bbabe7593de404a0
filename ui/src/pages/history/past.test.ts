import { describe, expect, test } from "vitest";
import type { AsOf } from "$lib/bindings";
import type { Words } from "./lines";
import { pastLines } from "./past";

const words: Words = {
  name: (key) => ({ "party.name": "Name", channel: "Erreichbar", party_tag: "Schlagwort" })[key] ?? null,
  record: (id) => ({ t1: "Nord" })[id] ?? null,
  date: (day) => day,
  moment: String,
  money: (minor) => String(minor),
  word: (key) => (key === "channel.kind.phone" ? "Telefon" : null),
  yes: "ja",
  no: "nein",
};
const past = (rest: Partial<AsOf>): AsOf => ({ on: "2026-06-01", wasKnown: true, wasDeleted: false, card: [], records: [], names: {}, ...rest });

describe("a customer as of a day", () => {
  test("shows each field then and now, and leaves out what only the database needs", () => {
    const lines = pastLines(past({ card: [{ field: "name", then: "A", now: "B" }, { field: "sort_name", then: "a", now: "b" }] }), words);
    expect(lines).toEqual([{ key: "party.name", name: "Name", then: "A", now: "B", differs: true }]);
  });

  test("shows what came and what went as nothing on one side", () => {
    const lines = pastLines(past({ records: [
      { table: "channel", id: "c1", then: { kind: "phone", value: "7710" }, now: { kind: "phone", value: "7712" } },
      { table: "party_tag", id: "x", then: { tag_id: "t1" }, now: null },
    ] }), words); // prettier-ignore
    expect(lines.map(({ name, then, now }) => [name, then, now])).toEqual([["Telefon", "7710", "7712"], ["Schlagwort", "Nord", ""]]);
  });
});
