// Text that is being typed, kept by the backend a moment after each change, so that it survives a closed panel,
// a lock and a crash. It is thrown away when it was saved as a record.
import { host } from "$lib/host";
import { beforeLock } from "$lib/state/drafts.svelte";
import { now } from "$lib/text";

const PAUSE_MS = 300;

export class Kept<V> {
  /** When the text was last written down; null while nothing is kept. */
  savedAt = $state.raw<Date | null>(null);
  /** The last attempt to keep it failed. */
  failed = $state(false);
  readonly #key: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #endFlush: (() => void) | undefined;
  #waiting: { value: V | null } | null = null;

  constructor(key: string) {
    this.#key = key;
  }

  /** What was kept earlier. */
  async read(): Promise<V | null> {
    try {
      const { value } = await host.call("draft.get", { key: this.#key });
      return (value ?? null) as V | null;
    } catch {
      this.failed = true;
      return null;
    }
  }

  /** Keeps the value a moment later; the timer does not start anew, so that steady typing is kept too. */
  write(value: V | null): void {
    this.#waiting = { value };
    this.#endFlush ??= beforeLock(() => this.flush());
    this.#timer ??= setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Keeps at once what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#endFlush?.();
    this.#endFlush = undefined;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (!waiting) return;
    try {
      await host.call("draft.set", { key: this.#key, value: waiting.value });
      this.savedAt = waiting.value === null ? null : now();
      this.failed = false;
    } catch {
      this.#waiting ??= waiting;
      this.failed = true;
    }
  }

  drop(): Promise<void> {
    this.write(null);
    return this.flush();
  }
}
