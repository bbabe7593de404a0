// Paper about where customers stand, from everywhere.
import NewspaperIcon from "@lucide/svelte/icons/newspaper";
import AlertIcon from "@lucide/svelte/icons/list";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "report.week", text: "report-command", group: "everywhere", icon: NewspaperIcon },
  { id: "report.warnings", text: "report-command-warnings", group: "everywhere", icon: AlertIcon },
];
