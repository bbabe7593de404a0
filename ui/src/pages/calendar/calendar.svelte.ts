// The days on screen and what is done with their tasks. A task goes to its new day at once and comes back when the
// backend says no.
import type { Calendar, CalendarDay, PersonId, TaskView } from "$lib/bindings";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { firm } from "$lib/state/firm.svelte";
import { formatDay, t, type Day } from "$lib/text";
import { finish } from "../task/actions";
import { rangeOf, type Where } from "./where";

/** How many tasks of a day are read at once. */
const most = { day: 200, week: 60, month: 4 } as const;

export function calendarOf(where: () => Where) {
  let view = $state.raw<Calendar | null>(null);
  const asked = () => {
    const { look, person } = where();
    return { ...rangeOf(where()), personId: person || null, perDay: most[look] };
  };

  async function load() {
    const question = asked();
    const answer = await host.call("calendar.range", question);
    // Of two answers the later question counts.
    if (JSON.stringify(question) === JSON.stringify(asked())) view = answer;
  }

  function change(day: Day, next: (known: CalendarDay) => CalendarDay) {
    if (view) view = { ...view, days: view.days.map((known) => (known.day === day ? next(known) : known)) };
  }

  async function more(day: CalendarDay) {
    const cursor = day.tasks.next;
    if (!cursor) return;
    const page = await attempt(() => host.call("calendar.day", { day: day.day, personId: where().person || null, cursor, limit: 200 }));
    if (!page) return;
    change(day.day, (known) => (known.tasks.next === cursor ? { ...known, tasks: { tasks: [...known.tasks.tasks, ...page.tasks], next: page.next } } : known));
  }

  /** Takes the task out of its day on screen; the answer of the backend follows. */
  function without(task: TaskView) {
    if (task.dueOn) change(task.dueOn, (known) => ({ ...known, count: known.count - 1, tasks: { ...known.tasks, tasks: known.tasks.tasks.filter((other) => other.id !== task.id) } }));
  }

  /** Moves a task to another day; whether that was done. */
  async function move(task: TaskView, day: Day): Promise<boolean> {
    if (task.dueOn === day) return false;
    const before = view;
    without(task);
    change(day, (known) => ({ ...known, count: known.count + 1, tasks: { ...known.tasks, tasks: [...known.tasks.tasks, { ...task, dueOn: day }].toSorted(byTime) } }));
    const shown = view;
    const done = await write(t("task-moved", { title: task.title, day: formatDay(day) }), () => host.call("task.postpone", { id: task.id, dueOn: day }));
    if (done === null && view === shown) view = before;
    return done !== null;
  }

  async function done(task: TaskView) {
    const before = view;
    without(task);
    const shown = view;
    if ((await finish(task.id, task.title)) === null && view === shown) view = before;
  }

  async function assign(task: TaskView, person: PersonId | null) {
    const name = firm.personName(person);
    await write(name === null ? t("calendar-assigned-nobody", { title: task.title }) : t("calendar-assigned", { title: task.title, name }), () => host.call("task.assign", { id: task.id, personId: person }));
  }

  return {
    get view() {
      return view;
    },
    day: (day: Day): CalendarDay | null => view?.days.find((known) => known.day === day) ?? null,
    find: (id: string | null): TaskView | null => view?.days.flatMap((day) => day.tasks.tasks).find((task) => task.id === id) ?? null,
    load,
    more,
    move,
    done,
    assign,
  };
}

export type CalendarData = ReturnType<typeof calendarOf>;

/** As the backend orders a day: by the time, those without one last. */
function byTime(a: TaskView, b: TaskView): number {
  const key = (task: TaskView) => `${task.dueTime ?? "24:00"}/${task.id}`;
  return key(a) < key(b) ? -1 : 1;
}
