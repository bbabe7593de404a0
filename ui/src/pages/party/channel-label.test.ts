import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { beforeEach, describe, expect, test, vi } from "vitest";

let bundle: FluentBundle;
vi.mock("$lib/text", () => ({ t: (key: string) => bundle.formatPattern(bundle.getMessage(key)?.value ?? key) }));
const { labelBeside, labelText, labelWord } = await import("./channel-label");

/** The window speaks this language. */
function speak(language: "de" | "nl" | "en"): void {
  bundle = new FluentBundle(language);
  bundle.addResource(new FluentResource(readFileSync(join(import.meta.dirname, `../../../../locales/${language}/party.ftl`), "utf8")));
}

const standard = ["work", "home", "mobile", "main", "fax", "pager", "car", "assistant", "school", "homepage", "other"];

beforeEach(() => speak("de"));

describe("a word of the standard", () => {
  test("is shown in the user's language, however a file writes it", () => {
    expect(["work", "home", "Mobile", "CELL"].map(labelText)).toEqual(["geschäftlich", "privat", "mobil", "mobil"]);
    speak("nl");
    expect(["work", "home"].map(labelText)).toEqual(["werk", "privé"]);
  });

  test("comes back from every language as the same word", () => {
    for (const language of ["de", "nl", "en"] as const) {
      speak(language);
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

test("a label that only repeats the kind is not said twice", () => {
  expect(labelBeside({ kind: "mobile", label: "mobile" })).toBe("");
  expect(labelBeside({ kind: "mobile", label: "work" })).toBe("geschäftlich");
  expect(labelBeside({ kind: "phone", label: null })).toBe("");
});
