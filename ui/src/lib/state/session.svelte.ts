// What the backend last said about itself: no vault yet, locked, open, or one of the states in which it cannot
// be opened. The whole window hangs on this.
import type { Boot } from "$lib/bindings";
import { host } from "$lib/host";
import { router } from "$lib/router/router.svelte";
import { flushDrafts, forgetDrafts } from "./drafts.svelte";
import { startPreferences } from "./preferences.svelte";
import { dismissAll } from "./toasts.svelte";

let boot = $state.raw<Boot | null>(null);
let lockedAt = $state.raw<Date | null>(null);

export const session = {
  get boot() {
    return boot;
  },
  /** When the vault was locked in this run, or null after a start. */
  get lockedAt() {
    return lockedAt;
  },
};

/** Asks the backend once, at the start and after anything that changed its state. */
export async function startSession(): Promise<void> {
  const answer = await host.call("app.boot", {});
  await startPreferences(answer.preferences);
  boot = answer;
}

/** Takes over the state after another vault was opened: nothing of the one before can be reached from it. */
export function enter(next: Boot): void {
  router.reset();
  forgetDrafts();
  boot = next;
}

/** Takes over the state after the vault that was locked was opened again: the person goes on where they were. */
export function goOn(next: Boot): void {
  boot = next;
}

/** Locks, after what was typed last has been saved. */
export async function lock(now: Date): Promise<void> {
  await flushDrafts();
  boot = await host.call("vault.lock", {});
  dismissAll();
  lockedAt = now;
}

/** The vault may also be locked by the backend, after a pause or when the laptop sleeps. */
export function watchSession(now: () => Date): () => void {
  return host.listen("locked", () => {
    dismissAll();
    lockedAt = now();
    void startSession();
  });
}
