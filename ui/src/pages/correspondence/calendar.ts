// Tasks with a day as a file for another calendar.
import type { CalendarExport } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";

/** All open tasks with a day, those of one customer, or those of the days that are shown. */
export async function saveCalendar(which: CalendarExport): Promise<void> {
  const report = await attempt(() => host.call("export.calendar", which));
  if (report) toast(t("correspondence-calendar-done", { count: report.count, shown: formatNumber(report.count), name: report.fileName }));
}
