// What the palette lists: hits under headings, from commands, pages and records alike.
import type { Component } from "svelte";

export type PaletteHit = { id: string; text: string; note?: string; icon?: Component; avatar?: "firm" | "person"; keys?: string; run: () => void };
export type PaletteSection = { title: string; hits: readonly PaletteHit[] };

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
