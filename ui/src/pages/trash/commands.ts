// The way to the trash from everywhere.
import TrashIcon from "@lucide/svelte/icons/trash-2";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [{ id: "trash.open", text: "trash-command", group: "everywhere", icon: TrashIcon }];
