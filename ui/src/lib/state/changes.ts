// What a write changed, and how an open view answers: it loads again. And the writes of buttons themselves,
// which tell what was done with the way back to exactly that write.
import { untrack } from "svelte";
import type { Changed } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "./failures";
import { toast } from "./toasts.svelte";

export function watchChanges(handler: (changed: Changed) => void): () => void {
  return host.listen("changed", (event) => handler(event.changed as Changed));
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
  const end = watchChanges((changed) => {
    if (changed.many || changed.tables.some((table) => tables.includes(table))) void refresh();
  });
  return () => {
    ended = true;
    end();
  };
}

/** Runs a write, says `text` and offers to take it back. Null when it failed, which was then said, too. */
export async function write<T>(text: string, work: () => Promise<T>): Promise<T | null> {
  let set: number | null = null;
  const end = watchChanges((changed) => {
    if (set === null && changed.undoable) set = changed.set;
  });
  const answer = await attempt(work);
  if (answer === null) {
    end();
    return null;
  }
  toast(text, {
    undo: async () => {
      end();
      await attempt(() => (set === null ? host.call("history.undo", {}) : host.call("history.undo_set", { set })));
    },
  });
  return answer;
}
