import PageIcon from "@lucide/svelte/icons/git-merge";
import type { Page } from "../page";

export const page: Page = {
  id: "duplicates",
  title: "duplicate-title",
  icon: PageIcon,
  navigation: "none",
  order: 23,
  under: "customers",
  load: () => import("./DuplicatesPage.svelte"),
};
