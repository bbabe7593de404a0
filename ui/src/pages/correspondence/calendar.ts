// Tasks with a day as a file for another calendar.
import type { PartyId } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";

/** All open tasks with a day, or those of one customer. */
export async function saveCalendar(partyId: PartyId | null): Promise<void> {
  const report = await attempt(() => host.call("export.calendar", { partyId }));
  if (report) toast(t("correspondence-calendar-done", { count: report.count, shown: formatNumber(report.count), name: report.fileName }));
}
