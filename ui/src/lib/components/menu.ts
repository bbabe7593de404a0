// What stands in a menu; the button menu and the context menu take the same list.
import type { Component } from "svelte";

export type MenuItem =
  | { kind?: "item"; text: string; icon?: Component; keys?: string; disabled?: boolean; danger?: boolean; run: () => void }
  /** A command of the registry with its own words, icon and keys; missing while it cannot run. */
  | { kind: "command"; id: string }
  | { kind: "check"; text: string; checked: boolean; run: () => void }
  | { kind: "heading"; text: string }
  | { kind: "line" };
