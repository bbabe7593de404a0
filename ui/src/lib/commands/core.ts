// The commands every page shares; a page adds its own in a `commands.ts` beside it.
import CommandIcon from "@lucide/svelte/icons/search";
import KeyboardIcon from "@lucide/svelte/icons/keyboard";
import LockIcon from "@lucide/svelte/icons/lock";
import LogOutIcon from "@lucide/svelte/icons/log-out";
import PencilIcon from "@lucide/svelte/icons/pencil";
import PlusIcon from "@lucide/svelte/icons/plus";
import PrinterIcon from "@lucide/svelte/icons/printer";
import RedoIcon from "@lucide/svelte/icons/redo-2";
import CalendarIcon from "@lucide/svelte/icons/calendar";
import ZoomInIcon from "@lucide/svelte/icons/zoom-in";
import ZoomOutIcon from "@lucide/svelte/icons/zoom-out";
import UndoIcon from "@lucide/svelte/icons/undo-2";
import type { Definition } from "./registry.svelte";

export const coreCommands: Definition[] = [
  { id: "app.palette", text: "app-command-palette", group: "everywhere", keys: ["Mod+K", "Mod+F"], icon: CommandIcon, quiet: true },
  { id: "app.new", text: "app-command-new", group: "everywhere", keys: ["Mod+N"], icon: PlusIcon },
  { id: "app.undo", text: "app-command-undo", group: "everywhere", keys: ["Mod+Z"], icon: UndoIcon },
  { id: "app.redo", text: "app-command-redo", group: "everywhere", keys: ["Mod+Shift+Z", "Mod+Y"], icon: RedoIcon },
  { id: "app.print", text: "app-command-print", group: "everywhere", keys: ["Mod+P"], icon: PrinterIcon },
  { id: "app.shortcuts", text: "app-command-shortcuts", group: "everywhere", keys: ["?"], icon: KeyboardIcon },
  { id: "app.news", text: "app-command-news", group: "everywhere", keys: ["F8"], quiet: true, inFields: true },
  { id: "app.zoom-in", text: "zoom-in", group: "everywhere", keys: ["Mod+Plus", "Mod+="], icon: ZoomInIcon, inFields: true },
  { id: "app.zoom-out", text: "zoom-out", group: "everywhere", keys: ["Mod+Minus"], icon: ZoomOutIcon, inFields: true },
  { id: "app.zoom-plain", text: "zoom-plain", group: "everywhere", keys: ["Mod+0"], inFields: true },
  { id: "app.back", text: "app-command-back", group: "everywhere", keys: ["Alt+ArrowLeft"], quiet: true },
  { id: "app.forward", text: "app-command-forward", group: "everywhere", keys: ["Alt+ArrowRight"], quiet: true },
  { id: "app.leave", text: "app-command-leave", group: "everywhere", keys: ["Escape"], quiet: true },
  { id: "app.lock", text: "app-command-lock", group: "everywhere", keys: ["Mod+Shift+L"], icon: LockIcon },
  { id: "app.leave-sample", text: "app-command-leave-sample", group: "everywhere", icon: LogOutIcon },
  { id: "customer.log", text: "app-command-log", group: "customer", keys: ["Mod+L"], icon: PencilIcon },
  { id: "customer.next", text: "app-command-next-step", group: "customer", keys: ["Mod+T"], icon: CalendarIcon },
  { id: "record.previous", text: "app-command-previous-record", group: "customer", keys: ["Alt+ArrowUp"], quiet: true },
  { id: "record.following", text: "app-command-following-record", group: "customer", keys: ["Alt+ArrowDown"], quiet: true },
  { id: "record.edit", text: "app-command-edit", group: "customer", keys: ["F2"], icon: PencilIcon },
];
