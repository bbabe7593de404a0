// Records from a table and to one, from everywhere.
import DownloadIcon from "@lucide/svelte/icons/download";
import UploadIcon from "@lucide/svelte/icons/upload";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "records.import", text: "records-command-import", group: "everywhere", icon: UploadIcon },
  { id: "records.export", text: "records-command-export", group: "everywhere", icon: DownloadIcon },
];
