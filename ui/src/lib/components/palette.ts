// What the palette lists: hits under headings, from commands, pages and records alike.
import type { Component } from "svelte";

/** A text with the places that matched, from and until. */
export type MarkedText = { text: string; marks: readonly (readonly [number, number])[] };

export type PaletteHit = {
  id: string;
  text: string;
  /** The places in the text that matched. */
  marks?: MarkedText["marks"];
  note?: string;
  /** Parts of a second line. */
  below?: readonly MarkedText[];
  /** Its kind and its day, at the end of the line. */
  kind?: string;
  icon?: Component;
  avatar?: "firm" | "person";
  keys?: string;
  /** Leaves the palette open, as for more hits. */
  stays?: boolean;
  run: () => void;
};

/** A kind of hits that can be shown alone. */
export type PaletteChoice = { id: string; text: string; count: string; pressed: boolean; choose: () => void };

export type PaletteSection = {
  title: string;
  hits: readonly PaletteHit[];
  choices?: readonly PaletteChoice[];
  /** What to say where nothing at all is found. */
  nothing?: string;
  /** `first` stands before the commands, `alone` without them; otherwise it comes after them. */
  place?: "first" | "alone";
};

/** Two marked texts as one; the places of the second move along. Pure. */
export function joined(first: MarkedText, second: MarkedText, between: string): MarkedText {
  if (first.text === "") return second;
  const shift = first.text.length + between.length;
  return { text: first.text + between + second.text, marks: [...first.marks, ...second.marks.map(([from, until]) => [from + shift, until + shift] as const)] };
}

/** The text cut into pieces that matched and pieces that did not. Pure. */
export function pieces({ text, marks }: MarkedText): { text: string; marked: boolean }[] {
  const cut: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [from, until] of marks) {
    cut.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, until), marked: true });
    at = until;
  }
  cut.push({ text: text.slice(at), marked: false });
  return cut.filter((piece) => piece.text !== "");
}

/** Whether every word of the query begins somewhere inside the text, without regard to case and accents. */
export function fits(text: string, query: string): boolean {
  const plain = fold(text);
  return fold(query)
    .split(" ")
    .every((word) => plain.includes(word));
}

function fold(text: string): string {
  return text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
}
