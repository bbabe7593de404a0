import DateIcon from "@lucide/svelte/icons/calendar";
import NextIcon from "@lucide/svelte/icons/calendar-arrow-up";
import DismissIcon from "@lucide/svelte/icons/list-x";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "today.reached", text: "today-result-reached", group: "today", keys: ["1"] },
  { id: "today.notReached", text: "today-result-notReached", group: "today", keys: ["2"] },
  { id: "today.callBack", text: "today-result-callBack", group: "today", keys: ["3"] },
  { id: "today.noNeed", text: "today-result-noNeed", group: "today", keys: ["4"] },
  { id: "today.tomorrow", text: "today-command-tomorrow", group: "today", keys: ["M"], icon: NextIcon },
  { id: "today.week", text: "today-command-week", group: "today", keys: ["W"], icon: NextIcon },
  { id: "today.date", text: "today-command-date", group: "today", keys: ["D"], icon: DateIcon },
  { id: "today.dismiss", text: "agenda-dismiss", group: "today", keys: ["X"], icon: DismissIcon },
  { id: "today.below", text: "today-command-below", group: "today", keys: ["J", "ArrowDown"], quiet: true },
  { id: "today.above", text: "today-command-above", group: "today", keys: ["K", "ArrowUp"], quiet: true },
];
