// What can be done with a file of contacts, from everywhere and on the page itself.
import CheckIcon from "@lucide/svelte/icons/check";
import FileIcon from "@lucide/svelte/icons/file-spreadsheet";
import UploadIcon from "@lucide/svelte/icons/upload";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "import.open", text: "import-command-open", group: "everywhere", icon: UploadIcon },
  { id: "import.take", text: "import-command-take", group: "everywhere", keys: ["Mod+Enter"], icon: CheckIcon },
  { id: "import.pick", text: "import-command-pick", group: "everywhere", keys: ["Mod+O"], icon: FileIcon },
];
