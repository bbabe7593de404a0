// Mails and meetings in, tasks out, from everywhere.
import CalendarIcon from "@lucide/svelte/icons/calendar-arrow-down";
import MailIcon from "@lucide/svelte/icons/mail-plus";
import type { Definition } from "$lib/commands";

export const commands: Definition[] = [
  { id: "correspondence.pick", text: "correspondence-command-pick", group: "everywhere", icon: MailIcon },
  { id: "correspondence.calendar", text: "correspondence-command-calendar", group: "everywhere", icon: CalendarIcon },
];
