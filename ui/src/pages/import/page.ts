import PageIcon from "@lucide/svelte/icons/upload";
import type { Page } from "../page";

export const page: Page = {
  id: "import",
  title: "import-title",
  icon: PageIcon,
  navigation: "none",
  order: 25,
  under: "customers",
  load: () => import("./ImportPage.svelte"),
};
