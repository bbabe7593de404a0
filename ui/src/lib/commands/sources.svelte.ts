// Who answers the palette besides the commands: each source turns a query into sections of hits.
import { untrack } from "svelte";
import type { PaletteSection } from "$lib/components/palette";

export type PaletteSource = (query: string) => Promise<readonly PaletteSection[]> | readonly PaletteSection[];

let list = $state.raw<readonly PaletteSource[]>([]);

export function paletteSources(): readonly PaletteSource[] {
  return list;
}

/** Adds a source, as a page does for its records; returns the way to end it. */
export function addPaletteSource(source: PaletteSource): () => void {
  change((known) => [...known, source]);
  return () => change((known) => known.filter((other) => other !== source));
}

/** Untracked, because an effect that adds a source must not run again when the list changes. */
function change(next: (known: readonly PaletteSource[]) => readonly PaletteSource[]): void {
  untrack(() => {
    list = next(list);
  });
}
