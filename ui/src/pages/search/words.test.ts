import { expect, test } from "vitest";
import { pieces } from "$lib/components/palette";
import { joined } from "./words";

test("two marked texts are one, and its pieces are the places that matched", () => {
  const text = joined({ text: "V-17", marks: [[0, 1]] }, { text: "Müller 😀 Wartung", marks: [[0, 3], [10, 14]] }, " · ");
  expect(text.text).toBe("V-17 · Müller 😀 Wartung");
  expect(pieces(text).filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(["V", "Mül", "Wart"]);
  expect(pieces(text).map((piece) => piece.text).join("")).toBe(text.text);
});
