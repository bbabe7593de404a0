// What the backend tells after each write, and the way back that belongs to one write: the toast of an action takes
// back exactly that action, even when others were written since.
import type { Changed } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";

/** The sets written since the vault was opened, oldest first. */
let written: Pick<Changed, "set" | "label">[] = [];
const REMEMBERED = 200;

export function onChanged(handler: (changed: Changed) => void): () => void {
  return host.listen("changed", (event) => handler((event as unknown as { changed: Changed }).changed));
}

/** Whether a write changed anything of a customer. */
export function concerns(changed: Changed, party: string): boolean {
  return changed.many || changed.parties.includes(party);
}

/** Keeps account of the sets; returns the way to end it. */
export function watchWrites(): () => void {
  const end = onChanged((changed) => {
    written = [...written, { set: changed.set, label: changed.label }].slice(-REMEMBERED);
  });
  return () => {
    end();
    written = [];
  };
}

/** Runs a write and says so with a way back. `op` is its name in the log. Answers null when it failed. */
export async function writeWithUndo<T>(op: string, text: string, write: () => Promise<T>): Promise<T | null> {
  const before = written.at(-1)?.set ?? 0;
  const answer = await attempt(write);
  if (answer === null) return null;
  toast(text, {
    undo: async () => {
      const set = written.find((known) => known.set > before && known.label.op === op)?.set;
      await attempt(() => (set === undefined ? host.call("history.undo", {}) : host.call("history.undo_set", { set })));
    },
  });
  return answer;
}
