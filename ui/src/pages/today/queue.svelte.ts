// The queue on screen: which part, which line, and what happens to a line: a result, a later day, done.
// A line goes at once and comes back when the backend says no.
import type { TaskId, TodayItem, TodayPart, TodayView, TouchOutcome } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { write } from "$lib/state/changes";
import { firm } from "$lib/state/firm.svelte";
import { formatNear, t, today, type Day } from "$lib/text";
import { following, postponed, stepFrom, touchOf } from "./model";

const PAGE = 100;
const MOST = 500;

/** The line whose result was just written down, for the question what comes next. */
export type Answered = { item: TodayItem; outcome: TouchOutcome };

export function queue() {
  let part = $state<TodayPart>("all");
  let view = $state.raw<TodayView | null>(null);
  let items = $state.raw<readonly TodayItem[]>([]);
  let chosen = $state<TaskId | null>(null);
  let answered = $state.raw<Answered | null>(null);
  let mine = $state(false);
  let paging = false;
  const whose = () => (mine ? firm.me : null);
  const current = $derived(items.find((item) => item.task.id === chosen) ?? items[0] ?? null);

  async function load() {
    const asked = { part, assigneeId: whose() };
    const answer = await host.call("task.today", { ...asked, limit: Math.min(MOST, Math.max(PAGE, items.length)) });
    if (asked.part !== part || asked.assigneeId !== whose()) return;
    view = answer;
    items = answer.items;
  }

  async function more() {
    const cursor = view?.next;
    if (!cursor || paging) return;
    paging = true;
    const page = await attempt(() => host.call("task.today", { part, assigneeId: whose(), cursor, limit: PAGE }));
    paging = false;
    if (!page || view?.next !== cursor) return;
    view = { ...view, next: page.next };
    items = [...items, ...page.items];
  }

  /** Shows the queue without the line at once; puts it back when the work failed. */
  async function take(item: TodayItem, next: readonly TodayItem[], text: string, work: () => Promise<unknown>): Promise<boolean> {
    const before = items;
    const was = chosen;
    chosen = following(items, item.task.id);
    items = next;
    const done = await write(text, work);
    if (done === null && items === next) {
      items = before;
      chosen = was;
    }
    return done !== null;
  }

  const without = (item: TodayItem) => items.filter((known) => known.task.id !== item.task.id);

  async function result(outcome: TouchOutcome) {
    const item = current;
    if (item === null) return;
    const { task } = item;
    const { partyId } = task;
    // A task of nobody has no touch; it is simply done.
    if (partyId === null) {
      await take(item, without(item), t("task-done", { title: task.title }), () => host.call("task.done", { id: task.id }));
      return;
    }
    const kind = touchOf(task.kind);
    const draft = { partyId, kind, direction: "out" as const, outcome, subject: task.title, dealId: task.dealId };
    const text = t("today-logged", { what: t(`touch-${kind}`), customer: task.partyName ?? "" });
    answered = { item, outcome };
    const done = await take(item, without(item), text, () => host.call("touch.log", { draft, doneTask: task.id }));
    if (!done && answered?.item === item) answered = null;
  }

  async function postpone(dueOn: Day) {
    const item = current;
    if (item === null) return;
    const text = t("task-moved", { title: item.task.title, day: formatNear(dueOn, today()) });
    await take(item, postponed(items, item.task.id, dueOn, part, today()), text, () => host.call("task.postpone", { id: item.task.id, dueOn }));
  }

  return {
    get part() {
      return part;
    },
    /** Only what the person in front of the window has to do. */
    get mine() {
      return mine;
    },
    get view() {
      return view;
    },
    get items() {
      return items;
    },
    get current() {
      return current;
    },
    get answered() {
      return answered;
    },
    load,
    more,
    result,
    postpone,
    choose: (id: TaskId) => (chosen = id),
    step: (by: 1 | -1) => (chosen = stepFrom(items, current?.task.id ?? null, by)),
    endAnswer: () => (answered = null),
    showMine: (next: boolean) => {
      mine = next;
      chosen = null;
    },
    show: (next: TodayPart) => {
      part = next;
      chosen = null;
    },
  };
}
