// Shows a finished document in the system's viewer.
import type { PrintDocument } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";

export function openPrint(document: PrintDocument): void {
  void attempt(() => host.call("print.open", { token: document.token }));
}
