import DealIcon from "@lucide/svelte/icons/briefcase";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [{ id: "deal.new", text: "deal-command-new", group: "pipeline", icon: DealIcon, creates: true }];
