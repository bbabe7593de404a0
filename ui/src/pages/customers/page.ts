import PageIcon from "@lucide/svelte/icons/users";
import type { Page } from "../page";

export const page: Page = {
  id: "customers",
  title: "app-page-customers",
  icon: PageIcon,
  navigation: "main",
  order: 20,
  load: () => import("./CustomersPage.svelte"),
};
