// How large everything in the window is: the steps that keys and settings go through. Pure.

/** In percent. */
export const ZOOMS = [80, 90, 100, 110, 125, 150, 175, 200] as const;

/** The next step up or down from a size; the last one stays. */
export function zoomed(percent: number, by: 1 | -1): number {
  const next = by === 1 ? ZOOMS.find((step) => step > percent) : ZOOMS.findLast((step) => step < percent);
  return next ?? percent;
}
