// Locks the vault after a pause. Only what the person does in this window counts; the system's own signals
// (session lock, sleep) are the backend's to hear.

const ACTS = ["pointerdown", "pointermove", "keydown", "wheel"] as const;
const CHECK_MS = 10_000;

/** Calls `lock` once nothing was done for `minutes`; 0 never. Returns the way to stop. */
export function watchIdle(minutes: number, lock: () => void, now: () => number = () => performance.now()): () => void {
  if (minutes <= 0) return () => {};
  let last = now();
  const acted = () => (last = now());
  const check = () => {
    if (now() - last >= minutes * 60_000) lock();
  };
  ACTS.forEach((act) => addEventListener(act, acted, { passive: true, capture: true }));
  // Timers rest while a laptop sleeps; on waking the first check sees the whole pause.
  const timer = setInterval(check, CHECK_MS);
  return () => {
    clearInterval(timer);
    ACTS.forEach((act) => removeEventListener(act, acted, { capture: true }));
  };
}
