// Short news at the foot of the window, each with a way back where one exists. Screen readers hear them as they come.

export type Toast = { id: number; text: string; tone: "plain" | "bad"; undo?: () => void | Promise<void> };

const SECONDS_SHOWN = 8;
/** No stack is longer, whatever goes wrong at once. */
const MOST = 50;
let list = $state.raw<Toast[]>([]);
let nextId = 1;
let held = false;

export const toasts = {
  /** The oldest first. */
  get list() {
    return list;
  },
};

export function toast(text: string, options: { undo?: () => void | Promise<void>; tone?: Toast["tone"] } = {}): void {
  const id = nextId++;
  list = [...list.slice(1 - MOST), { id, text, tone: options.tone ?? "plain", ...(options.undo ? { undo: options.undo } : {}) }];
  setTimeout(() => expire(id), SECONDS_SHOWN * 1000);
}

export function dismiss(id: number): void {
  list = list.filter((known) => known.id !== id);
}

/** Takes all news away: nothing of the customers may stand in the window once it is locked. */
export function dismissAll(): void {
  list = [];
}

/** While somebody points at the news or stands on one with the keyboard, none of them goes away by itself. */
export function hold(on: boolean): void {
  held = on;
}

/** Takes back what the newest toast told of; Ctrl+Z asks here first. */
export function undoNewest(): boolean {
  const newest = list.findLast((known) => known.undo);
  if (!newest) return false;
  dismiss(newest.id);
  void newest.undo?.();
  return true;
}

function expire(id: number): void {
  if (held) setTimeout(() => expire(id), 1000);
  else dismiss(id);
}
