import PageIcon from "@lucide/svelte/icons/square-kanban";
import type { Page } from "../page";

export const page: Page = {
  id: "pipeline",
  title: "app-page-pipeline",
  icon: PageIcon,
  navigation: "main",
  order: 30,
  load: () => import("./PipelinePage.svelte"),
};
