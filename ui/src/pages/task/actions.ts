// What is done with a step from wherever it is shown.
import type { Done, TaskId } from "$lib/bindings";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { formatDay, t } from "$lib/text";

/** Marks a step as done and says so, with the day on which it comes again. */
export function finish(id: TaskId, title: string): Promise<Done | null> {
  return write((done: Done) => (done.nextOn ? t("repeat-done-next", { title, day: formatDay(done.nextOn) }) : t("task-done", { title })), () => host.call("task.done", { id }));
}
