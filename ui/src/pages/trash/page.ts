import PageIcon from "@lucide/svelte/icons/trash-2";
import type { Page } from "../page";

export const page: Page = {
  id: "trash",
  title: "trash-page",
  icon: PageIcon,
  navigation: "none",
  order: 95,
  under: "settings",
  load: () => import("./TrashPage.svelte"),
};
