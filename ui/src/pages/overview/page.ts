import PageIcon from "@lucide/svelte/icons/layout-dashboard";
import type { Page } from "../page";

export const page: Page = {
  id: "overview",
  title: "app-page-overview",
  icon: PageIcon,
  navigation: "main",
  order: 5,
  load: () => import("./OverviewPage.svelte"),
};
