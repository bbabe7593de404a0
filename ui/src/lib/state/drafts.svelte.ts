// Typed text that survives a closed panel, a lock and a crash: the backend keeps it in the vault as one types, until it
// is saved as a record or thrown away.
import { onDestroy, onMount, untrack } from "svelte";
import { host } from "$lib/host";
import { now } from "$lib/text";
import { alike, typedOver, type Behind } from "./typed-over";

const PAUSE_MS = 300;
/** How long a write that failed rests before the next try, at first and at most. */
const FIRST_REST_MS = 2_000;
const LONGEST_REST_MS = 60_000;

/** The ways to write at once what still waits. */
const pending = new Set<() => Promise<void>>();

/** The writes that were given to the backend and not yet answered. */
const underway = new Set<Promise<unknown>>();

/** The keys under which this window has text in the vault. */
const held = new Set<string>();

/** Whether something was typed that is kept and not yet saved as a record. */
export const hasDrafts = (): boolean => held.size > 0;

/** Forgets which drafts there are, because another vault was opened. */
export const forgetDrafts = (): void => held.clear();

/** Writes what is still unsaved; awaited before the vault is locked. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...pending].map((write) => write()));
  await Promise.all(underway);
}

/** What is kept under one key. */
export class Kept<V> {
  /** When the text was last written down; null while nothing is kept of this typing. */
  savedAt = $state.raw<Date | null>(null);
  /** The form holds what was left behind earlier, and nothing was typed since. */
  found = $state(false);
  /** When what was left behind was kept. */
  foundAt = $state.raw<Date | null>(null);
  /** The last attempt to keep it failed. */
  failed = $state(false);
  readonly #key: string;
  /** What the backend holds, or was last given to hold, as text to compare with. */
  #stored = "null";
  /** How long the next try rests if this one fails. */
  #rest = FIRST_REST_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: { value: V | null } | null = null;
  /** What was last given to the backend. */
  #newest: { value: V | null } | null = null;
  /** The write that is under way. */
  #sending: Promise<unknown> = Promise.resolve();

  constructor(key: string) {
    this.#key = key;
  }

  /** There is something to throw away. */
  get held(): boolean {
    return this.found || this.savedAt !== null;
  }

  /** What was kept earlier. */
  async read(): Promise<V | null> {
    try {
      const kept = await host.call("draft.get", { key: this.#key });
      const value = (kept.value ?? null) as V | null;
      this.foundAt = kept.savedAt === null ? null : new Date(kept.savedAt);
      this.#stored = JSON.stringify(value);
      this.found = value !== null;
      this.#note(value);
      return value;
    } catch {
      this.failed = true;
      return null;
    }
  }

  /** Keeps the value a moment later; the timer does not start anew, so that steady typing is kept too. */
  write(value: V | null): void {
    if (this.#waiting === null && JSON.stringify(value) === this.#stored) return;
    this.#waiting = { value };
    pending.add(this.flush);
    this.#timer ??= setTimeout(this.flush, PAUSE_MS);
  }

  /** Keeps at once what waits. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    pending.delete(this.flush);
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!waiting) return;
    this.#newest = waiting;
    this.#stored = JSON.stringify(waiting.value);
    try {
      await this.#send(waiting.value);
      this.savedAt = waiting.value === null ? null : now();
      this.#note(waiting.value);
      this.#rest = FIRST_REST_MS;
      this.found = this.failed = false;
    } catch {
      this.failed = true;
      // What was given or typed after it stands for it; put back, it would be written over the newer one.
      if (this.#newest !== waiting) return;
      this.#waiting ??= waiting;
      pending.add(this.flush);
      this.#timer ??= setTimeout(this.flush, this.#rest);
      this.#rest = Math.min(2 * this.#rest, LONGEST_REST_MS);
    }
  };

  drop(): Promise<void> {
    this.write(null);
    return this.flush();
  }

  #note(value: V | null): void {
    if (value === null) held.delete(this.#key);
    else held.add(this.#key);
  }

  /** One write after the other, because an older one that comes late would bring back what was thrown away. */
  #send(value: V | null): Promise<unknown> {
    const sent = this.#sending.then(() => host.call("draft.set", { key: this.#key, value }));
    const answered = sent.catch(() => undefined);
    this.#sending = answered;
    underway.add(answered);
    void answered.finally(() => underway.delete(answered));
    return sent;
  }
}

type FormOf<V> = {
  key: string;
  /** The form as it begins; null where it cannot be shown. */
  begin: () => V | Promise<V | null>;
  /** What of an earlier draft is taken over; null for nothing. */
  left?: (kept: V, first: V) => V | null;
  same?: (a: V, b: V) => boolean;
};

/**
 * A form over a draft: it begins with what was left behind, else with `begin`, and each change of it is kept.
 * A form that is as it began needs no draft. Call it while a component is made; the form is null until it is read.
 */
export function keptForm<V>({ key, begin, left = (kept) => kept, same = alike }: FormOf<V>) {
  const kept = new Kept<Behind<V> | V>(key);
  let first: V | null = null;
  let value = $state<V | null>(null);

  onMount(async () => {
    const [start, earlier] = await Promise.all([begin(), kept.read()]);
    if (start === null) return;
    first = start;
    value = (earlier === null ? null : left(typedOver(earlier, start), start)) ?? structuredClone(start);
  });
  onDestroy(() => void kept.flush());
  $effect(() => {
    const typed = $state.snapshot(value) as V | null;
    const start = first;
    if (typed !== null && start !== null) untrack(() => kept.write(same(typed, start) ? null : { of: start, form: typed }));
  });

  return {
    kept,
    get value() {
      return value;
    },
    set value(next: V | null) {
      value = next;
    },
  };
}
