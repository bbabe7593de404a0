// What changed, in words, and the way back. Every open view refreshes itself from here, also after a change that
// another window or a sync made.
import { untrack } from "svelte";
import type { Changed } from "$lib/bindings";
import { host } from "$lib/host";
import { t } from "$lib/text";
import { attempt } from "./failures";
import { labelText } from "./labels";
import { toast } from "./toasts.svelte";

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

/** Takes back the last change, or exactly this one, and says which. */
export async function undo(set: number | null = null): Promise<void> {
  const undone = await attempt(() => (set === null ? host.call("history.undo", {}) : host.call("history.undo_set", { set })));
  if (undone) toast(t("app-undone", { what: labelText(undone.label) }));
}

export async function redo(): Promise<void> {
  const redone = await attempt(() => host.call("history.redo", {}));
  if (redone) toast(t("app-redone", { what: labelText(redone.label) }));
}

/** Tells of a change with the way back to exactly this one. */
export function toastChange(changed: Changed): void {
  toast(labelText(changed.label), changed.undoable ? { undo: () => undo(changed.set) } : {});
}

/**
 * Runs `load` now and again whenever one of the tables changes; news during a load leads to one more load, not to many.
 * Returns the way to end it.
 */
export function keepFresh(tables: readonly string[], load: () => Promise<unknown>): () => void {
  let running = false;
  let again = false;
  let ended = false;
  const refresh = async () => {
    again = running;
    if (running || ended) return;
    running = true;
    await attempt(load);
    running = false;
    if (again) void refresh();
  };
  // What the load reads is no reason for the caller's effect to begin again.
  untrack(() => void refresh());
  const end = onChanged((changed) => concerns(changed, { tables }) && void refresh());
  return () => {
    ended = true;
    end();
  };
}

/** Runs a write, says `text` and offers to take exactly this write back. Null when it failed, which was then said, too. */
export async function write<T>(text: string | ((answer: T) => string), work: () => Promise<T>): Promise<T | null> {
  let set: number | null = null;
  let followed = false;
  const end = onChanged((changed) => {
    if (set !== null || !changed.undoable) return;
    set = changed.set;
    followed = startsOrEnds(changed);
  });
  const answer = await attempt(work);
  if (answer === null) {
    end();
    return null;
  }
  const back = async () => {
    end();
    await undo(set);
  };
  const said = typeof text === "string" ? text : text(answer);
  toast(followed ? t("playbook-followed", { what: said }) : said, { undo: back });
  return answer;
}

/** Whether something else that was done has started or ended playbooks. */
function startsOrEnds({ label, tables }: Changed): boolean {
  return tables.includes("playbook_run") && label.op !== "playbook-start" && label.op !== "playbook-stop";
}
