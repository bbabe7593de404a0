// The one way for other pages to show a finished document before it is printed.
import type { PrintDocument } from "$lib/bindings";
import { preview } from "./preview.svelte";

/** Lays the document on the screen; from there it is saved or opened in the system's viewer. */
export function openPrint(document: PrintDocument): void {
  preview.show(document);
}
