import PageIcon from "@lucide/svelte/icons/clipboard-check";
import type { Page } from "../page";

export const page: Page = {
  id: "quality",
  title: "quality-title",
  icon: PageIcon,
  navigation: "none",
  order: 24,
  under: "customers",
  load: () => import("./QualityPage.svelte"),
};
