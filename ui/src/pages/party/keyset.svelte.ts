// A list that is read page by page: the rows so far, where the next page begins, and how many there are in all.
// An answer that comes after a newer question is dropped. It knows no operation; the caller hands it the way to fetch.

export type Slice<R> = { rows: readonly R[]; next: string | null; total?: number | null };
export type Fetch<R> = (cursor: string | null, limit: number) => Promise<Slice<R>>;

/** The largest page the backend gives. */
const LARGEST = 500;
/** So many rows are read again after a change without being asked for. */
const REFRESHED = 1_500;

export class KeysetList<R> {
  rows = $state.raw<readonly R[]>([]);
  /** How many the question finds, once known. */
  total = $state.raw<number | null>(null);
  /** No answer has come yet, so that there is nothing to say about emptiness. */
  waiting = $state(true);
  /** Why the last question was not answered. */
  failure = $state.raw<unknown>(null);
  #next = $state.raw<string | null>(null);
  #asked = 0;
  #loading = false;
  readonly #fetch: Fetch<R>;
  readonly #size: number;

  constructor(fetch: Fetch<R>, size = 100) {
    this.#fetch = fetch;
    this.#size = size;
  }

  get complete(): boolean {
    return !this.waiting && this.#next === null;
  }

  /** Asks from the beginning; the old rows stay until the new ones are there. */
  start(): Promise<void> {
    return this.#replace(this.#size);
  }

  /**
   * Asks again for the rows that are shown. Of a very long list only the beginning comes back, but at least `least`
   * rows, so that the place where somebody stands stays; the rest is fetched when it is scrolled to.
   */
  refresh(least = 0): Promise<void> {
    return this.#replace(Math.max(this.#size, Math.min(this.rows.length, Math.max(REFRESHED, least))));
  }

  /** Begins with a page that came along with another answer. */
  begin(slice: Slice<R>): void {
    this.#asked += 1;
    this.#take(slice.rows, slice);
  }

  /** Adds the next page; answers false where there is none or one is on its way. */
  async more(limit = this.#size): Promise<boolean> {
    if (this.#loading || this.#next === null) return false;
    this.#loading = true;
    const ask = this.#asked;
    try {
      const slice = await this.#fetch(this.#next, Math.min(limit, LARGEST));
      if (ask !== this.#asked) return false;
      this.#take([...this.rows, ...slice.rows], { ...slice, total: this.total });
      return true;
    } catch (cause) {
      if (ask === this.#asked) this.failure = cause;
      return false;
    } finally {
      this.#loading = false;
    }
  }

  /** Forgets everything, as when the vault is locked. */
  clear(): void {
    this.#asked += 1;
    this.#take([], { rows: [], next: null });
    this.waiting = true;
  }

  async #replace(wanted: number): Promise<void> {
    this.#asked += 1;
    const ask = this.#asked;
    const rows: R[] = [];
    let slice: Slice<R>;
    let total: number | null = null;
    try {
      let cursor: string | null = null;
      do {
        slice = await this.#fetch(cursor, Math.min(wanted - rows.length, LARGEST));
        if (ask !== this.#asked) return;
        rows.push(...slice.rows);
        total ??= slice.total ?? null;
        cursor = slice.next;
      } while (cursor !== null && rows.length < wanted);
      this.#take(rows, { ...slice, total });
    } catch (cause) {
      if (ask === this.#asked) this.failure = cause;
    }
  }

  #take(rows: readonly R[], slice: Slice<R>): void {
    this.rows = rows;
    this.#next = slice.next;
    this.total = slice.total ?? null;
    this.failure = null;
    this.waiting = false;
  }
}
