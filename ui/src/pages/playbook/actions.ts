// What can be done with what runs at a customer.
import type { PlaybookChoice, PlaybookRun } from "$lib/bindings";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { t } from "$lib/text";

export const stopRun = (run: PlaybookRun) => write(t("playbook-stopped", { name: run.name, open: run.open }), () => host.call("playbook.stop", { id: run.id }));

/** Starts an own playbook, or makes a ready-made one the firm's own and starts that. */
export function startFor(partyId: string, { playbook }: PlaybookChoice) {
  const which = playbook.id ? { playbookId: playbook.id } : { template: playbook.template ?? null };
  return write(t("playbook-started", { name: playbook.name }), () => host.call("playbook.start", { partyId, ...which }));
}
