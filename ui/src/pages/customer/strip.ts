// The way through the phases as stretches of a strip: how long each lasted, in order.
import type { MoveView } from "$lib/bindings";
import { daysBetween, type Day } from "$lib/text";

export type Stretch = { phase: string; from: Day; to: Day; /** Of the whole strip. */ share: number; /** Which life as a customer begins with it, from the second on. */ life: number | null };

/** Stretches thinner than this cannot be seen, so they get that much. */
const LEAST = 0.008;

/** The stretches of one model up to today; a single day is still a stretch. */
export function stretches(history: readonly MoveView[], track: string, today: Day): Stretch[] {
  const moves = history.filter((move) => move.track === track && move.on <= today);
  const raw = moves.map((move, at) => {
    const to = moves[at + 1]?.on ?? today;
    return { phase: move.to, from: move.on, to, days: Math.max(1, daysBetween(move.on, to)) };
  });
  const days = raw.reduce((sum, stretch) => sum + stretch.days, 0);
  const wide = raw.map((stretch) => Math.max(LEAST, stretch.days / Math.max(1, days)));
  const sum = wide.reduce((total, share) => total + share, 0);
  let life = 1;
  return raw.map(({ phase, from, to }, at) => {
    const begins = raw[at - 1]?.phase === "winBack" && phase !== "outside";
    if (begins) life += 1;
    return { phase, from, to, share: (wide[at] ?? 0) / Math.max(sum, LEAST), life: begins ? life : null };
  });
}

/** The years that are named need so much of the strip. */
const NAMED_YEAR = 0.07;

/** Where each year begins on the strip, from 0 to 1; years too close to the one before are left out. */
export function years(parts: readonly Stretch[]): { year: number; at: number }[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const found: { year: number; at: number }[] = [];
  for (let year = Number(first.from.slice(0, 4)) + 1; year <= Number(last.to.slice(0, 4)); year++) {
    const at = placeOf(parts, `${year}-01-01`);
    if (at >= (found.at(-1)?.at ?? 0) + NAMED_YEAR && at < 1 - NAMED_YEAR / 2) found.push({ year, at });
  }
  return found;
}

/** Where a day lies; within a stretch time runs evenly. */
function placeOf(parts: readonly Stretch[], day: Day): number {
  let before = 0;
  for (const part of parts) {
    if (day < part.to) return before + part.share * (daysBetween(part.from, day) / Math.max(1, daysBetween(part.from, part.to)));
    before += part.share;
  }
  return before;
}
