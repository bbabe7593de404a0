import { expect, test } from "vitest";
import { initials } from "./initials";
import { fits, joined, pieces } from "./palette";
import { nextRow } from "./table";

test("initials leave out titles and legal forms", () => {
  const people = ["Dr. Anke Harms", "Martin Krause", "Gerda Harms-Boll", "Prof. Dr. med. Yılmaz", "Öz", "Femke de Vries"];
  expect(people.map((name) => initials(name))).toEqual(["AH", "MK", "GB", "YI", "ÖZ", "FV"]);
  const firms = ["Reha-Zentrum Eiderstedt GmbH", "Zorggroep De Linde B.V.", "MVZ Alstertal", "GmbH"];
  expect(firms.map((name) => initials(name, true))).toEqual(["RZ", "ZD", "MA", "GM"]);
});

test("the palette finds words anywhere, without accents", () => {
  expect(fits("Kontakt mit Müller erfassen", "muller kon")).toBe(true);
  expect(fits("Große Straße", "strasse")).toBe(true);
  expect(fits("Rückgängig", "druck")).toBe(false);
  expect(fits("Alles", "")).toBe(true);
});

test("the keyboard walks rows and stops at both ends", () => {
  const walk = ["ArrowDown", "ArrowUp", "Home", "End", "PageDown", "x"].map((key) => nextRow(key, 0, 3));
  expect(walk).toEqual([1, 0, 0, 2, 2, null]);
});

test("two marked texts are one, and its pieces are the places that matched", () => {
  const text = joined({ text: "V-17", marks: [[0, 1]] }, { text: "Müller 😀 Wartung", marks: [[0, 3], [10, 14]] }, " · ");
  expect(text.text).toBe("V-17 · Müller 😀 Wartung");
  const cut = pieces(text);
  expect(cut.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(["V", "Mül", "Wart"]);
  expect(cut.map((piece) => piece.text).join("")).toBe(text.text);
});
