// The rows an import left out as a file: line, reason and content, to be mended and read again.
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";
import { t } from "$lib/text";
import { wizard } from "./wizard.svelte";

export async function saveRefused(): Promise<void> {
  const token = wizard.inspection?.file.token;
  if (token === undefined) return;
  const saved = await attempt(() => host.call("import.save_refused", { token }));
  if (saved) toast(t("import-refused-saved"));
}
