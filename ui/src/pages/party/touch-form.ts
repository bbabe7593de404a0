// The form of a touch: what the composer and the correction of an entry have in common. Pure.
import type { Direction, TouchDraft, TouchKind, TouchOutcome, TouchView } from "$lib/bindings";
import type { Day } from "$lib/text";
import type { About } from "./desk.svelte";

export type TouchForm = {
  kind: TouchKind;
  body: string;
  subject: string;
  direction: Direction | null;
  outcome: TouchOutcome | null;
  mood: number | null;
  /** Minutes as typed. */
  duration: string;
  participants: About[];
  /** Null means now. */
  day: Day | null;
  /** `HH:MM` as typed. */
  time: string;
  dealId: string | null;
};

export const kindsInReach: readonly TouchKind[] = ["call", "visit", "mail", "note"];
export const kindsBehind: readonly TouchKind[] = ["meeting", "letter", "chat", "fair", "web", "other"];
export const outcomes: readonly TouchOutcome[] = ["reached", "notReached", "callBack", "noNeed"];
export const moods = [2, 1, 0, -1, -2] as const;
const directed: readonly TouchKind[] = ["call", "mail", "letter", "chat"];

export function emptyTouch(kind: TouchKind = "call"): TouchForm {
  return { kind, body: "", subject: "", direction: null, outcome: null, mood: null, duration: "", participants: [], day: null, time: "", dealId: null };
}

/** Whether somebody turned to somebody, so that the direction can be asked. */
export function hasDirection(kind: TouchKind): boolean {
  return directed.includes(kind);
}

/** Whether there is anything worth keeping. */
export function isBlank(form: TouchForm): boolean {
  return form.body.trim() === "" && form.subject.trim() === "" && form.outcome === null;
}

export function touchFormOf(touch: TouchView): TouchForm {
  const at = new Date(touch.at);
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    kind: touch.kind,
    body: touch.body ?? "",
    subject: touch.subject ?? "",
    direction: touch.direction,
    outcome: touch.outcome,
    mood: touch.mood,
    duration: touch.durationMin === null ? "" : String(touch.durationMin),
    participants: touch.participants,
    day: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
    dealId: touch.dealId,
  };
}

/** The draft for the backend. A day without a time takes the time of `now`. */
export function touchDraftOf(form: TouchForm, partyId: string, now: Date): TouchDraft {
  const minutes = Number.parseInt(form.duration, 10);
  return {
    partyId,
    kind: form.kind,
    participants: form.participants.map((person) => person.id),
    direction: hasDirection(form.kind) ? form.direction : null,
    outcome: form.outcome,
    mood: form.mood,
    at: momentOf(form, now),
    durationMin: Number.isFinite(minutes) && minutes > 0 ? minutes : null,
    subject: form.subject.trim() || null,
    body: form.body.trim() || null,
    dealId: form.dealId,
  };
}

/** "9", "9:30", "9.30", "0930" as hours and minutes, or null. */
export function readTime(text: string): { hours: number; minutes: number } | null {
  const found = /^(\d{1,2})(?:[:.]?(\d{2}))?(?: ?(?:uhr|uur|h))?$/i.exec(text.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  return found && hours < 24 && minutes < 60 ? { hours, minutes } : null;
}

function momentOf(form: TouchForm, now: Date): number | null {
  const time = readTime(form.time);
  if (form.day === null && time === null) return null;
  const at = form.day === null ? new Date(now) : new Date(`${form.day}T00:00:00`);
  at.setHours(time?.hours ?? now.getHours(), time?.minutes ?? now.getMinutes(), 0, 0);
  return at.getTime();
}
