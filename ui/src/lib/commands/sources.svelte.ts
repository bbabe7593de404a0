// Who answers the palette besides the commands: each source turns a query into sections of hits.
import type { PaletteSection } from "$lib/components/palette";

export type PaletteSource = (query: string) => Promise<readonly PaletteSection[]> | readonly PaletteSection[];

let list = $state.raw<readonly PaletteSource[]>([]);

export function paletteSources(): readonly PaletteSource[] {
  return list;
}

/** Adds a source, as a page does for its records; returns the way to end it. */
export function addPaletteSource(source: PaletteSource): () => void {
  list = [...list, source];
  return () => {
    list = list.filter((known) => known !== source);
  };
}
