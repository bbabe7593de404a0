// A write with the way back that belongs to it: its toast takes back exactly this one, even when others were written
// since. The numbers of the sets come with the news of each change.
import type { Changed } from "$lib/bindings";
import { host } from "$lib/host";
import { onChanged } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";

/** The sets written since the vault was opened, oldest first. */
let written: Pick<Changed, "set" | "label">[] = [];
const REMEMBERED = 200;

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
