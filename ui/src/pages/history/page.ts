import PageIcon from "@lucide/svelte/icons/history";
import type { Page } from "../page";

export const page: Page = {
  id: "history",
  title: "history-page",
  icon: PageIcon,
  navigation: "none",
  order: 22,
  under: "customers",
  load: () => import("./HistoryPage.svelte"),
};
