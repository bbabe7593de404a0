import CheckIcon from "@lucide/svelte/icons/check";
import NewIcon from "@lucide/svelte/icons/calendar-plus";
import TodayIcon from "@lucide/svelte/icons/calendar-check";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "calendar.today", text: "calendar-to-today", group: "calendar", keys: ["T"], icon: TodayIcon },
  { id: "calendar.new", text: "calendar-new", group: "calendar", keys: ["N"], icon: NewIcon },
  { id: "calendar.day", text: "calendar-command-day", group: "calendar", keys: ["1"] },
  { id: "calendar.week", text: "calendar-command-week", group: "calendar", keys: ["2"] },
  { id: "calendar.month", text: "calendar-command-month", group: "calendar", keys: ["3"] },
  { id: "calendar.previous", text: "calendar-previous", group: "calendar", keys: ["PageUp"], quiet: true },
  { id: "calendar.next", text: "calendar-next", group: "calendar", keys: ["PageDown"], quiet: true },
  { id: "calendar.left", text: "calendar-command-left", group: "calendar", keys: ["ArrowLeft"], quiet: true },
  { id: "calendar.right", text: "calendar-command-right", group: "calendar", keys: ["ArrowRight"], quiet: true },
  { id: "calendar.up", text: "calendar-command-up", group: "calendar", keys: ["ArrowUp"], quiet: true },
  { id: "calendar.down", text: "calendar-command-down", group: "calendar", keys: ["ArrowDown"], quiet: true },
  { id: "calendar.earlier", text: "calendar-command-earlier", group: "calendar", keys: ["Alt+ArrowLeft"], quiet: true },
  { id: "calendar.later", text: "calendar-command-later", group: "calendar", keys: ["Alt+ArrowRight"], quiet: true },
  { id: "calendar.week-earlier", text: "calendar-command-week-earlier", group: "calendar", keys: ["Alt+ArrowUp"], quiet: true },
  { id: "calendar.week-later", text: "calendar-command-week-later", group: "calendar", keys: ["Alt+ArrowDown"], quiet: true },
  { id: "calendar.done", text: "calendar-command-done", group: "calendar", keys: ["X"], icon: CheckIcon },
];
