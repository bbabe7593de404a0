// The recovery key as a person types it: 36 signs in nine groups of four, tolerant of case, spaces and look-alikes.
// Whether it is right is for the backend to say; this only counts and tidies.

const GROUP = 4;
const GROUPS = 9;

/** The signs of the key without what people put between them. */
export function signs(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, "");
}

/** Full groups typed so far. */
export function fullGroups(text: string): number {
  return Math.min(GROUPS, Math.floor(signs(text).length / GROUP));
}

export function isComplete(text: string): boolean {
  return signs(text).length === GROUP * GROUPS;
}

/** Two different places in ascending order; `pick(n)` draws a number below n. */
export function twoOf(count: number, pick: (below: number) => number): [number, number] {
  const first = pick(count);
  const second = pick(count - 1);
  const other = second >= first ? second + 1 : second;
  return first < other ? [first, other] : [other, first];
}
