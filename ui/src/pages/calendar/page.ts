import PageIcon from "@lucide/svelte/icons/calendar-days";
import type { Page } from "../page";

export const page: Page = {
  id: "calendar",
  title: "app-page-calendar",
  icon: PageIcon,
  navigation: "main",
  order: 15,
  load: () => import("./CalendarPage.svelte"),
};
