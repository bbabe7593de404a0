import PageIcon from "@lucide/svelte/icons/file-text";
import type { Page } from "../page";

export const page: Page = {
  id: "offer",
  title: "offer-page",
  icon: PageIcon,
  navigation: "none",
  order: 24,
  under: "customers",
  load: () => import("./OfferPage.svelte"),
};
