// The weekly report and the list of early warnings, laid on the screen before they are printed.
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { openPrint } from "../print";

/** The report of the last week that is over, in a model; says whether it lies on the screen. */
export async function printReport(track = "six"): Promise<boolean> {
  const document = await attempt(() => host.call("print.report", { track }));
  if (document) openPrint(document);
  return document !== null;
}

/** Everybody who may leave. */
export async function printWarnings(): Promise<void> {
  const document = await attempt(() => host.call("print.warnings", {}));
  if (document) openPrint(document);
}
