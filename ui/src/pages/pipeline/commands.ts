import FilterIcon from "@lucide/svelte/icons/list-filter";
import MoveIcon from "@lucide/svelte/icons/arrow-right-left";
import PlusIcon from "@lucide/svelte/icons/plus";
import StagesIcon from "@lucide/svelte/icons/settings-2";
import ViewIcon from "@lucide/svelte/icons/table-2";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "pipeline.move", text: "pipeline-command-move", group: "pipeline", keys: ["M"], icon: MoveIcon },
  { id: "pipeline.new", text: "pipeline-command-new", group: "pipeline", keys: ["N"], icon: PlusIcon },
  { id: "pipeline.view", text: "pipeline-command-view", group: "pipeline", keys: ["V"], icon: ViewIcon },
  { id: "pipeline.reset", text: "pipeline-command-reset", group: "pipeline", keys: ["Mod+Backspace"], icon: FilterIcon },
  { id: "pipeline.stages", text: "pipeline-command-stages", group: "pipeline", icon: StagesIcon },
];
