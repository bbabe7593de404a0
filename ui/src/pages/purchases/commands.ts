// Purchases from a file, from everywhere.
import UploadIcon from "@lucide/svelte/icons/upload";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [{ id: "purchases.import", text: "purchases-command-import", group: "everywhere", icon: UploadIcon }];
