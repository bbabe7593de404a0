// The commands around offers: one from a customer's page, the others on the page of the offer.
import CheckIcon from "@lucide/svelte/icons/circle-check-big";
import CopyIcon from "@lucide/svelte/icons/copy-plus";
import FileIcon from "@lucide/svelte/icons/file-text";
import SaveIcon from "@lucide/svelte/icons/save";
import SendIcon from "@lucide/svelte/icons/send";
import XIcon from "@lucide/svelte/icons/circle-x";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "offer.new", text: "offer-new", group: "customer", keys: ["Mod+Shift+A"], icon: FileIcon },
  { id: "offer.save", text: "offer-save", group: "customer", keys: ["Mod+Enter"], icon: SaveIcon },
  { id: "offer.send", text: "offer-send", group: "customer", icon: SendIcon },
  { id: "offer.accept", text: "offer-accept", group: "customer", icon: CheckIcon },
  { id: "offer.decline", text: "offer-decline", group: "customer", icon: XIcon },
  { id: "offer.revise", text: "offer-revise", group: "customer", icon: CopyIcon },
];
