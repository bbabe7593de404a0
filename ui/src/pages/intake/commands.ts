// The files that wait in the watched folder, from everywhere.
import FolderIcon from "@lucide/svelte/icons/folder-input";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [{ id: "intake.open", text: "intake-command-open", group: "everywhere", icon: FolderIcon }];
