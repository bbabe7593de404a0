// The way to the quality of data, and what a key does with the customer that is looked at.
import CheckIcon from "@lucide/svelte/icons/circle-check";
import QualityIcon from "@lucide/svelte/icons/clipboard-check";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "quality.open", text: "quality-command-open", group: "everywhere", icon: QualityIcon },
  { id: "quality.save", text: "quality-save", group: "list", keys: ["Mod+Enter"], icon: CheckIcon },
  { id: "quality.right", text: "quality-right", group: "list", keys: ["Alt+R"], inFields: true },
  { id: "quality.ms", text: "quality-as-ms", group: "list", keys: ["F"], quiet: true },
  { id: "quality.mr", text: "quality-as-mr", group: "list", keys: ["H"], quiet: true },
];
