import PageIcon from "@lucide/svelte/icons/refresh-cw";
import type { Page } from "../page";

export const page: Page = {
  id: "lifecycle",
  title: "app-page-lifecycle",
  icon: PageIcon,
  navigation: "main",
  order: 40,
  load: () => import("./LifecyclePage.svelte"),
};
