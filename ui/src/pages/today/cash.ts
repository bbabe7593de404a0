// The weeks of expected money as bars: their heights and places, and the days that are named below them.
import type { CashPart } from "$lib/bindings";
import type { Day } from "$lib/text";

export const certainties = ["sure", "likely", "possible"] as const;
export type Certainty = (typeof certainties)[number];

export const size = { width: 258, height: 104, floor: 83, bar: 15 } as const;

export type Bar = { certainty: Certainty; x: number; y: number; height: number };

/** A pixel lies between two parts of a bar, so that they are told apart without colour. */
const GAP = 1;

/** The bars of the weeks, stacked from what is sure to what is possible; the fullest week fills the height. */
export function barsOf(weeks: readonly CashPart[]): Bar[] {
  const top = Math.max(1, ...weeks.map((week) => week.sure + (week.likely ?? 0) + week.possible));
  const step = (size.width - size.bar) / Math.max(1, weeks.length - 1);
  return weeks.flatMap((week, at) => {
    let y = size.floor;
    return certainties.flatMap((certainty) => {
      const height = ((week[certainty] ?? 0) / top) * size.floor;
      if (height <= 0) return [];
      y -= height;
      return [{ certainty, x: at * step, y, height: Math.max(0.5, height - GAP) }];
    });
  });
}

/** The first day of the first, the middle and the last week. */
export function namedDays(weeks: readonly CashPart[]): Day[] {
  const last = weeks.length - 1;
  return [0, Math.floor(last / 2), last].flatMap((at) => weeks[at]?.from ?? []);
}
