// The list on screen: which part, which line, and what happens to a line: a result, a later day, off the list.
// A line goes at once and comes back when the backend says no.
import type { AgendaLine, AgendaPage, Part, TouchOutcome } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { write } from "$lib/state/changes";
import { firm } from "$lib/state/firm.svelte";
import { formatNear, t, today, type Day } from "$lib/text";
import { lifecycle } from "../lifecycle/lifecycle.svelte";
import { asideOf, following, isAmong, stepFrom, touchOf } from "./model";

const PAGE = 100;
const MOST = 500;
/** How many of the lines that went are known again. */
const REMEMBERED = 20;

/** The line whose result was just written down, for the question what comes next. */
export type Answered = { line: AgendaLine; outcome: TouchOutcome };

export function agenda() {
  let part = $state<Part>("all");
  let view = $state.raw<AgendaPage | null>(null);
  let lines = $state.raw<readonly AgendaLine[]>([]);
  let chosen = $state<string | null>(null);
  let answered = $state.raw<Answered | null>(null);
  let mine = $state(false);
  let awaySince = $state<Day | null>(null);
  let paging = false;
  /** Lines that went or were put off, as they were, the latest last: one that an undo brings back is chosen again. */
  let gone: AgendaLine[] = [];
  const asked = () => ({ part, personId: mine ? firm.me : null, awaySince, track: lifecycle.model });
  const current = $derived(lines.find((line) => line.key === chosen) ?? lines[0] ?? null);

  /** Remembers that somebody looks today, and asks when that was last. */
  async function look() {
    awaySince = (await host.call("agenda.look", {})).awaySince;
  }

  async function load() {
    const question = asked();
    const answer = await host.call("agenda.page", { ...question, limit: Math.min(MOST, Math.max(PAGE, lines.length)) });
    // Of two answers the later question counts.
    if (JSON.stringify(question) !== JSON.stringify(asked())) return;
    const back = gone.findLast((line) => isAmong(line, answer.lines) && !isAmong(line, lines));
    view = answer;
    lines = answer.lines;
    if (back !== undefined) {
      chosen = back.key;
      gone = gone.filter((line) => line !== back);
      if (answered?.line.key === back.key) answered = null;
    }
    if (part === "missed" && answer.counts.missed === 0) part = "all";
  }

  async function more() {
    const cursor = view?.next;
    if (!cursor || paging) return;
    paging = true;
    const page = await attempt(() => host.call("agenda.page", { ...asked(), cursor, limit: PAGE }));
    paging = false;
    if (!page || view?.next !== cursor) return;
    view = { ...view, next: page.next };
    lines = [...lines, ...page.lines];
  }

  /** Shows the list without the line at once; puts it back when the work failed. */
  async function take(line: AgendaLine, text: string, work: () => Promise<unknown>): Promise<boolean> {
    const before = lines;
    const was = chosen;
    const next = lines.filter((known) => known.key !== line.key);
    chosen = following(lines, line.key);
    lines = next;
    const done = await write(text, work);
    if (done === null && lines === next) {
      lines = before;
      chosen = was;
    }
    if (done !== null) gone = [...gone.slice(1 - REMEMBERED), line];
    return done !== null;
  }

  async function result(outcome: TouchOutcome) {
    const line = current;
    if (line === null) return;
    const { partyId, task } = line;
    // A task of nobody has no touch; it is simply done.
    if (partyId === null) {
      if (task) await take(line, t("task-done", { title: task.title }), () => host.call("task.done", { id: task.id }));
      return;
    }
    const kind = touchOf(task?.kind ?? "call");
    const draft = { partyId, kind, direction: "out" as const, outcome, subject: task?.title ?? null, dealId: task?.dealId ?? null };
    const text = t("today-logged", { what: t(`touch-${kind}`), customer: line.name });
    answered = { line, outcome };
    const done = await take(line, text, () => host.call("agenda.result", { draft, doneTask: task?.id ?? null, lead: line.kind }));
    if (!done && answered?.line === line) answered = null;
  }

  async function postpone(until: Day) {
    const line = current;
    if (line === null) return;
    await take(line, t("agenda-postponed", { customer: line.name, day: formatNear(until, today()) }), () => host.call("agenda.later", { line: asideOf(line), until }));
  }

  async function dismiss(line: AgendaLine, why: string) {
    await take(line, t("agenda-dismissed", { customer: line.name }), () => host.call("agenda.dismiss", { line: asideOf(line), why }));
  }

  return {
    get part() {
      return part;
    },
    /** Only what the person in front of the window has to do. */
    get mine() {
      return mine;
    },
    /** The last look, where days lie between. */
    get awaySince() {
      return awaySince;
    },
    get view() {
      return view;
    },
    get lines() {
      return lines;
    },
    get current() {
      return current;
    },
    get answered() {
      return answered;
    },
    look,
    load,
    more,
    result,
    postpone,
    dismiss,
    choose: (key: string) => (chosen = key),
    step: (by: 1 | -1) => (chosen = stepFrom(lines, current?.key ?? null, by)),
    endAnswer: () => (answered = null),
    showMine: (next: boolean) => {
      mine = next;
      chosen = null;
    },
    show: (next: Part) => {
      part = next;
      chosen = null;
    },
  };
}
