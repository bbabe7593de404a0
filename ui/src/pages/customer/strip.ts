// The way through the phases as stretches of a strip: how long each lasted, in order.
import type { MoveView } from "$lib/bindings";
import { daysBetween, type Day } from "$lib/text";

export type Stretch = { phase: string; from: Day; to: Day; /** Of the whole strip. */ share: number };

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
  return raw.map(({ phase, from, to }, at) => ({ phase, from, to, share: (wide[at] ?? 0) / Math.max(sum, LEAST) }));
}
