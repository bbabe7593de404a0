// Which finished document lies on the screen: one at a time.
import type { PrintDocument } from "$lib/bindings";

let shown = $state.raw<PrintDocument | null>(null);

export const preview = {
  get document(): PrintDocument | null {
    return shown;
  },
  show(document: PrintDocument): void {
    shown = document;
  },
  close(): void {
    shown = null;
  },
};
