// The commands around customers that work on every page.
import BuildingIcon from "@lucide/svelte/icons/building-2";
import UserPlusIcon from "@lucide/svelte/icons/user-plus";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "party.new-organisation", text: "party-command-new-organisation", group: "everywhere", icon: BuildingIcon, creates: true },
  { id: "party.new-person", text: "party-command-new-person", group: "everywhere", icon: UserPlusIcon, creates: true },
];
