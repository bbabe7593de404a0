// What changed, in words, and the way back. Every open view refreshes itself from here, also after a change that
// another window or a sync made.
import type { Changed, Label } from "$lib/bindings";
import { host } from "$lib/host";
import { formatNumber, t } from "$lib/text";
import { attempt } from "./failures";
import { toast } from "./toasts.svelte";

/** "Kunde geändert: Reha-Zentrum Eiderstedt" */
export function labelText(label: Label): string {
  const what = t(`op-${label.op}`);
  if (label.name !== undefined) return t("op-of", { what, name: label.name });
  return label.count === undefined ? what : t("op-count", { what, count: formatNumber(label.count) });
}

/** Calls back after every change of data; returns the way to stop, as an effect wants it. */
export function onChanged(handler: (changed: Changed) => void): () => void {
  return host.listen("changed", ({ changed }) => handler(changed));
}

/** Whether a change can concern a view of these tables or of this customer. */
export function concerns(changed: Changed, view: { tables?: readonly string[]; party?: string }): boolean {
  if (changed.many) return true;
  if (view.party !== undefined && changed.parties.includes(view.party)) return true;
  return view.tables?.some((table) => changed.tables.includes(table)) ?? false;
}

/** Takes back the last change and says which. */
export async function undo(): Promise<void> {
  const undone = await attempt(() => host.call("history.undo", {}));
  if (undone) toast(t("app-undone", { what: labelText(undone.label) }));
}

export async function redo(): Promise<void> {
  const redone = await attempt(() => host.call("history.redo", {}));
  if (redone) toast(t("app-redone", { what: labelText(redone.label) }));
}

/** Tells of a change with the way back to exactly this one. */
export function toastChange(changed: Changed): void {
  const back = () => attempt(() => host.call("history.undo_set", { set: changed.set }));
  toast(labelText(changed.label), changed.undoable ? { undo: async () => void (await back()) } : {});
}
