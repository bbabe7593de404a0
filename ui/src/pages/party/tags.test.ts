import { expect, test } from "vitest";
import { tagOptions } from "./tags";

const known = [{ id: "1", name: "Tour Nordsee", count: 12 }, { id: "2", name: "Nordhorn", count: 3 }, { id: "3", name: "Süd", count: 1 }];

test("words that fit are offered with how many carry them, and those that are there are not", () => {
  expect(tagOptions(known, ["Nordhorn"], "nord")).toEqual([{ id: "Tour Nordsee", text: "Tour Nordsee", note: "12" }]);
  expect(tagOptions(known, [], "sud").map(({ text }) => text)).toEqual(["Süd"]);
});

test("at most eight words are offered", () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ id: String(index), name: `Wort ${index}`, count: 1 }));
  expect(tagOptions(many, [], "")).toHaveLength(8);
});
