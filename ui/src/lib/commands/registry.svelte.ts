// The one registry of commands: what exists is defined once with its words and keys, what can be done right now
// is bound by whoever is on screen. Palette, menus, shortcut sheet and aria-keyshortcuts all read from here.
import type { Component } from "svelte";
import { ariaKeys, isSingleKey, matches } from "./keys";
import { preferences } from "$lib/state/preferences.svelte";

/** Headings of the shortcut sheet, in its order. */
export const groups = ["everywhere", "customer", "list", "today", "calendar", "pipeline"] as const;
export type Group = (typeof groups)[number];

export type Definition = {
  /** `area.verb`, as in `customer.log`. */
  id: string;
  /** Key of its words; they begin with a verb where the language allows. */
  text: string;
  group: Group;
  /** Key strokes that run it, the first one is shown: `Mod+K`, `Alt+ArrowUp`, `?`. */
  keys?: string[];
  icon?: Component;
  /** Makes something new: stands in the menu of "Neu". */
  creates?: boolean;
  /** Not worth a line in the palette, as moving through a list. */
  quiet?: boolean;
  /** Runs even while a field has the focus; strokes with Mod always do. */
  inFields?: boolean;
};

export type Binding = { run: () => void; when?: () => boolean };

const definitions = new Map<string, Definition>();
let latest: ReadonlyMap<string, readonly Binding[]> = new Map();
let bindings = $state.raw(latest);

export function define(list: readonly Definition[]): void {
  for (const definition of list) {
    if (definitions.has(definition.id)) throw new Error(`command ${definition.id} is defined twice`);
    definitions.set(definition.id, definition);
  }
}

export function definition(id: string): Definition {
  const found = definitions.get(id);
  if (!found) throw new Error(`command ${id} is not defined`);
  return found;
}

/** Says what a command does while the caller is on screen; the latest binding wins. Returns the way to end it. */
export function bind(id: string, binding: Binding): () => void {
  definition(id);
  change(id, (known) => [...known, binding]);
  return () => change(id, (known) => known.filter((other) => other !== binding));
}

/** Binds for the life of a component: `useCommands({ "list.filter": openFilter })`. */
export function useCommands(list: Record<string, Binding | (() => void)>): void {
  $effect.pre(() => {
    const ends = Object.entries(list).map(([id, binding]) => bind(id, typeof binding === "function" ? { run: binding } : binding));
    return () => ends.forEach((end) => end());
  });
}

export function canRun(id: string): boolean {
  return active(id) !== undefined;
}

/** Runs the command if something on screen answers to it. */
export function run(id: string): boolean {
  const binding = active(id);
  binding?.run();
  return binding !== undefined;
}

export function allDefinitions(): Definition[] {
  return [...definitions.values()];
}

/** What the palette offers: everything that can be done right now. */
export function available(): Definition[] {
  return allDefinitions().filter((command) => !command.quiet && canRun(command.id));
}

/** What "Neu" offers right now. */
export function creatable(): Definition[] {
  return allDefinitions().filter((command) => command.creates === true && canRun(command.id));
}

export function keysOf(id: string): string | undefined {
  return definition(id).keys?.[0];
}

export function ariaKeysOf(id: string): string | undefined {
  return definition(id).keys?.map((keys) => ariaKeys(keys)).join(" ");
}

/** Gives a key event to the command it belongs to. Returns whether one took it. */
export function handleKey(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  // What a page defines comes after what all share: on its page it may take a stroke over, as Ctrl+F for its own search.
  for (const command of [...definitions.values()].reverse()) {
    const stroke = command.keys?.find((keys) => matches(keys, event));
    if (stroke === undefined || !mayRun(command, stroke, event.target)) continue;
    if (run(command.id)) {
      event.preventDefault();
      return true;
    }
  }
  return false;
}

/** Builds on a copy of its own: an effect that ends reads states as they were before, and would undo what its successor
 *  has just bound. Nor does an effect that binds run again when the bindings change. */
function change(id: string, next: (known: readonly Binding[]) => readonly Binding[]): void {
  latest = new Map(latest).set(id, next(latest.get(id) ?? []));
  bindings = latest;
}

/** In a field these belong to the typing: the engine takes back what was typed. */
const editing = ["Mod+Z", "Mod+Shift+Z", "Mod+Y"];

function mayRun(command: Definition, stroke: string, target: EventTarget | null): boolean {
  if (isSingleKey(stroke) && !preferences.singleKeys && stroke !== "?") return false;
  if (command.inFields) return true;
  if (inDialog(target)) return false;
  return !isField(target) || (stroke.startsWith("Mod+") && !editing.includes(stroke));
}

function active(id: string): Binding | undefined {
  return bindings.get(id)?.findLast((binding) => binding.when?.() ?? true);
}

/** Whether something is typed there; a box to tick takes no text. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input:not([type=checkbox]),textarea,select,[contenteditable=true]") !== null;
}

/** One that is closing has let go of the keys already. */
const openOnes = ["[role=dialog]", "[role=alertdialog]", "[role=menu]"].map((role) => `${role}:not([data-state=closed])`).join();

/** An open dialog or menu keeps the keys for itself. */
function inDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(openOnes) !== null;
}
