// A change of phase as a condition of the list of customers: who went from one phase to another since a day. It travels
// in a place and stands in a chip as text, so it is written and read here. Pure.
import type { MoveFilter } from "$lib/bindings";
import type { Day } from "$lib/text";

export type Moved = {
  track: string;
  /** From this phase; any when null. */
  from: string | null;
  /** To this phase; any when null. */
  to: string | null;
  /** `new`: became known with it; `back`: came back from being gone. */
  how?: "new" | "back";
  since: Day;
};

/** As it stands in a place: `six:bond>winBack@2026-08-24`, with `*` for any, `+` for became known, `~` for came back. */
export function movedText({ track, from, to, how, since }: Moved): string {
  const left = how === "new" ? "+" : how === "back" ? "~" : (from ?? "*");
  return `${track}:${left}>${to ?? "*"}@${since}`;
}

/** Reads it; null where it is no such text. */
export function readMoved(text: string | null): Moved | null {
  const [, track, left, to, since] = /^(\w+):(\w+|[*+~])>(\w+|\*)@(\d{4}-\d{2}-\d{2})$/.exec(text ?? "") ?? [];
  if (!track || !left || !to || !since) return null;
  const phase = (part: string) => (/^\w/.test(part) ? part : null);
  const how = left === "+" ? "new" : left === "~" ? "back" : null;
  return { track, from: phase(left), to: phase(to), ...(how ? { how } : {}), since };
}

/** As the backend asks it. */
export function movedOf(text: string | null): MoveFilter | null {
  const moved = readMoved(text);
  if (!moved) return null;
  const list = (phase: string | null) => (phase === null ? [] : [phase]);
  return { track: moved.track, from: list(moved.from), to: list(moved.to), isNew: moved.how === "new", cameBack: moved.how === "back", since: moved.since };
}
