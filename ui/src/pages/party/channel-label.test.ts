import { beforeEach, describe, expect, test } from "vitest";
import { languages, setLanguage } from "$lib/text";
import { labelBeside, labelText, labelWord } from "./channel-label";

const standard = ["work", "home", "mobile", "main", "fax", "pager", "car", "assistant", "school", "homepage", "other"];

beforeEach(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

describe("a word of the standard", () => {
  test("is shown in the user's language, however a file writes it", async () => {
    expect(["work", "home", "Mobile", "CELL"].map(labelText)).toEqual(["geschäftlich", "privat", "mobil", "mobil"]);
    await setLanguage("nl");
    expect(["work", "home"].map(labelText)).toEqual(["werk", "privé"]);
  });

  test("comes back from every language as the same word", async () => {
    for (const language of languages) {
      await setLanguage(language);
      expect(standard.map(labelText).map(labelWord), language).toEqual(standard);
    }
  });

  test("is stored for what means it, in any case", () => {
    expect([" Privat ", "GESCHÄFTLICH"].map(labelWord)).toEqual(["home", "work"]);
  });
});

test("a word of the user's own stays as typed", () => {
  for (const own of ["Büro Nord", "Werkstatt", "Homeoffice", ""]) expect([labelText(own), labelWord(own)]).toEqual([own, own]);
});

test("a label that says nothing new is not shown", () => {
  expect(labelBeside({ kind: "mobile", label: "mobile" }, "person")).toBe("");
  expect(labelBeside({ kind: "mobile", label: "work" }, "person")).toBe("geschäftlich");
  expect(labelBeside({ kind: "phone", label: null }, "person")).toBe("");
  expect(labelBeside({ kind: "phone", label: "work" }, "organisation"), "a firm is always at work").toBe("");
  expect(labelBeside({ kind: "phone", label: "main" }, "organisation")).toBe("Zentrale");
});
