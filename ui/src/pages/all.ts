// Gathers the pages, their commands and what they keep on screen everywhere, so that a new page is a new folder
// and no shared list has to be edited.
import type { Component } from "svelte";
import { coreCommands, define, type Definition } from "$lib/commands";
import type { Page } from "./page";

const found = import.meta.glob<Page>("./*/page.ts", { eager: true, import: "page" });
const commands = import.meta.glob<Definition[]>("./*/commands.ts", { eager: true, import: "commands" });
const anywhere = import.meta.glob<Component>("./*/Anywhere.svelte", { eager: true, import: "default" });

export const pages: readonly Page[] = Object.values(found).sort((a, b) => a.order - b.order);

/** Components without a place of their own: dialogs and bindings that work on every page. */
export const anywheres: readonly Component[] = Object.values(anywhere);

export function findPage(id: string): Page | undefined {
  return pages.find((page) => page.id === id);
}

/** Fills the registry of commands; called once, before anything is drawn. */
export function defineCommands(): void {
  define(coreCommands);
  Object.values(commands).forEach(define);
  define(
    pages
      .filter((page) => page.navigation !== "none")
      .map((page) => ({ id: `go.${page.id}`, text: page.title, group: "everywhere", icon: page.icon, quiet: true })),
  );
}
