// Short news at the foot of the window, each with a way back where one exists. Screen readers hear them as they come.

export type Toast = { id: number; text: string; tone: "plain" | "bad"; undo?: () => void | Promise<void> };

const SECONDS_SHOWN = 8;
let list = $state.raw<Toast[]>([]);
let nextId = 1;

export const toasts = {
  get list() {
    return list;
  },
};

export function toast(text: string, options: { undo?: () => void | Promise<void>; tone?: Toast["tone"] } = {}): void {
  const id = nextId++;
  list = [...list.slice(-2), { id, text, tone: options.tone ?? "plain", ...(options.undo ? { undo: options.undo } : {}) }];
  setTimeout(() => dismiss(id), SECONDS_SHOWN * 1000);
}

export function dismiss(id: number): void {
  list = list.filter((known) => known.id !== id);
}

/** Takes back what the newest toast told of; Ctrl+Z asks here first. */
export function undoNewest(): boolean {
  const newest = list.findLast((known) => known.undo);
  if (!newest) return false;
  dismiss(newest.id);
  void newest.undo?.();
  return true;
}
