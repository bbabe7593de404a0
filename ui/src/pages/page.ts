// What a page says about itself. Every folder under `pages/` with a `page.ts` that exports `page` is one.
import type { Component } from "svelte";
import type { Place } from "$lib/router/router.svelte";

export type Page = {
  /** The `page` of a place. */
  id: string;
  /** Key of its name. */
  title: string;
  icon: Component;
  /** Where it stands in the navigation; pages of a record stand nowhere. */
  navigation: "main" | "foot" | "none";
  /** Its position there, from the top. */
  order: number;
  /** The page whose line is lit while this one is open. */
  under?: string;
  /** The component; it may take the place as its one property. */
  load: () => Promise<{ default: Component<{ place: Place }> | Component<Record<string, never>> }>;
};
