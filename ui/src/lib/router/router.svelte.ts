// Where the person is: a place in memory with a history of its own. No address bar, no hash, because the window
// has none; a deep link (a notification, the command line) is the same object handed to `go`.

export type Place = {
  page: string;
  /** Id of the record the page shows, where it shows one. */
  record?: string;
  /** What else the place needs to be found again: a view, a tab, a filter. */
  with?: Record<string, string>;
};

const START: Place = { page: "today" };
const LONGEST = 100;

let trail = $state.raw<Place[]>([START]);
let at = $state(0);

export const router = {
  get place(): Place {
    return trail[at] ?? START;
  },
  get canGoBack(): boolean {
    return at > 0;
  },
  get canGoForward(): boolean {
    return at < trail.length - 1;
  },
  go(place: Place): void {
    if (same(place, router.place)) return;
    trail = [...trail.slice(0, at + 1), place].slice(-LONGEST);
    at = trail.length - 1;
  },
  /** Changes what the current place shows without a step in the history, as for a tab. */
  replace(place: Place): void {
    trail = trail.map((known, index) => (index === at ? place : known));
  },
  back(): void {
    if (at > 0) at -= 1;
  },
  forward(): void {
    if (at < trail.length - 1) at += 1;
  },
  /** Forgets the history, so that nothing of one vault can be reached from another. */
  reset(place: Place = START): void {
    trail = [place];
    at = 0;
  },
};

function same(a: Place, b: Place): boolean {
  return JSON.stringify([a.page, a.record, a.with ?? {}]) === JSON.stringify([b.page, b.record, b.with ?? {}]);
}
