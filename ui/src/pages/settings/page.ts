import PageIcon from "@lucide/svelte/icons/settings";
import type { Page } from "../page";

export const page: Page = {
  id: "settings",
  title: "app-page-settings",
  icon: PageIcon,
  navigation: "foot",
  order: 90,
  load: () => import("./SettingsPage.svelte"),
};
