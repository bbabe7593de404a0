import PageIcon from "@lucide/svelte/icons/user-round";
import type { Page } from "../page";

export const page: Page = {
  id: "customer",
  title: "customer-page",
  icon: PageIcon,
  navigation: "none",
  order: 21,
  under: "customers",
  load: () => import("./CustomerPage.svelte"),
};
