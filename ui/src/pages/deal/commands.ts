import DealIcon from "@lucide/svelte/icons/handshake";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [{ id: "deal.new", text: "deal-command-new", group: "pipeline", icon: DealIcon, creates: true }];
