// A report on paper and as a file.
import type { ReportAsk } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";
import { t } from "$lib/text";
import { openPrint } from "../print";

export async function printReport(ask: ReportAsk): Promise<void> {
  const document = await attempt(() => host.call("print.figures", ask));
  if (document) openPrint(document);
}

export async function saveReport(ask: ReportAsk): Promise<void> {
  const saved = await attempt(() => host.call("report.export", ask));
  if (saved) toast(t("analysis-exported", { file: saved.fileName }));
}
