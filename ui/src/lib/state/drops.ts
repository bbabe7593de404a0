// Files that fall on the window: the page that is open may take them; otherwise they begin an import.
import type { FileToken } from "$lib/bindings";

export type Taker = (files: readonly FileToken[]) => void;

let taker: Taker | null = null;

/** From now on dropped files go to this page. Returns the way to end it, as an effect wants it. */
export function takeDrops(next: Taker): () => void {
  taker = next;
  return () => {
    if (taker === next) taker = null;
  };
}

/** Gives dropped files to the page that takes them; false where none does. */
export function offer(files: readonly FileToken[]): boolean {
  taker?.(files);
  return taker !== null;
}
