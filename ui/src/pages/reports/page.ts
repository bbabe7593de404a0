import PageIcon from "@lucide/svelte/icons/chart-column";
import type { Page } from "../page";

export const page: Page = {
  id: "reports",
  title: "app-page-reports",
  icon: PageIcon,
  navigation: "main",
  order: 45,
  load: () => import("./ReportsPage.svelte"),
};
