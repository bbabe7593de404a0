import PageIcon from "@lucide/svelte/icons/sliders-horizontal";
import type { Page } from "../page";

export const page: Page = {
  id: "rules",
  title: "rules-title",
  icon: PageIcon,
  navigation: "none",
  order: 42,
  under: "lifecycle",
  load: () => import("./RulesPage.svelte"),
};
