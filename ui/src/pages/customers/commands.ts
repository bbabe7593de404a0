// The commands of the list of customers.
import DownloadIcon from "@lucide/svelte/icons/upload";
import BookmarkIcon from "@lucide/svelte/icons/bookmark";
import ColumnsIcon from "@lucide/svelte/icons/columns-3";
import FileIcon from "@lucide/svelte/icons/download";
import FilterIcon from "@lucide/svelte/icons/list-filter";
import GridIcon from "@lucide/svelte/icons/layout-grid";
import SearchIcon from "@lucide/svelte/icons/search";
import TrashIcon from "@lucide/svelte/icons/trash-2";
import XIcon from "@lucide/svelte/icons/x";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "customers.search", text: "customers-command-search", group: "list", keys: ["Mod+F"], icon: SearchIcon },
  { id: "customers.look", text: "customers-command-look", group: "list", keys: ["Space"], quiet: true },
  { id: "customers.open", text: "customers-command-open", group: "list", keys: ["Enter"], quiet: true },
  { id: "customers.choose", text: "customers-command-choose", group: "list", keys: ["X"], quiet: true },
  { id: "customers.choose-all", text: "customers-command-choose-all", group: "list", keys: ["Mod+A"], quiet: true },
  { id: "customers.filter", text: "customers-command-filter", group: "list", keys: ["F"], icon: FilterIcon },
  { id: "customers.reset", text: "customers-command-reset", group: "list", keys: ["Mod+Backspace"], icon: XIcon },
  { id: "customers.columns", text: "customers-command-columns", group: "list", icon: ColumnsIcon },
  { id: "customers.save-view", text: "customers-command-save-view", group: "list", keys: ["Mod+S"], icon: BookmarkIcon },
  { id: "customers.export", text: "customers-command-export", group: "list", icon: FileIcon },
  { id: "customers.turn", text: "customers-command-turn", group: "list", icon: GridIcon },
  { id: "customers.delete", text: "customers-command-delete", group: "list", keys: ["Delete"], icon: TrashIcon },
  { id: "customers.import", text: "customers-command-import", group: "list", icon: DownloadIcon },
];
