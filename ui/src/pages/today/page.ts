import PageIcon from "@lucide/svelte/icons/sun";
import type { Page } from "../page";

export const page: Page = {
  id: "today",
  title: "app-page-today",
  icon: PageIcon,
  navigation: "main",
  order: 10,
  load: () => import("./TodayPage.svelte"),
};
