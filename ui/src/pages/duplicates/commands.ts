// The way to the duplicates, and what a key does with the pair that is looked at.
import LaterIcon from "@lucide/svelte/icons/calendar-arrow-up";
import MergeIcon from "@lucide/svelte/icons/git-merge";
import SwapIcon from "@lucide/svelte/icons/arrow-right-left";
import TwoIcon from "@lucide/svelte/icons/unlink";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "duplicates.open", text: "duplicate-command-open", group: "everywhere", icon: MergeIcon },
  { id: "duplicates.merge", text: "duplicate-merge", group: "list", keys: ["Mod+Enter"], icon: MergeIcon },
  { id: "duplicates.different", text: "duplicate-different", group: "list", keys: ["K"], icon: TwoIcon },
  { id: "duplicates.later", text: "duplicate-later", group: "list", keys: ["S"], icon: LaterIcon },
  { id: "duplicates.swap", text: "duplicate-swap", group: "list", keys: ["X"], icon: SwapIcon },
];
