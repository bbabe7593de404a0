// The way to the rules, from everywhere.
import RulesIcon from "@lucide/svelte/icons/sliders-horizontal";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "rules.open", text: "rules-command-open", group: "everywhere", icon: RulesIcon },
  { id: "rules.apply", text: "rules-apply", group: "everywhere", keys: ["Mod+Enter"], quiet: true },
];
