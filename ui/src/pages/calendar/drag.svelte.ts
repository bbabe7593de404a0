// Dragging a task to another day with pointer events. HTML drag and drop is not used: it would take the window's file
// drop away. Fingers scroll; for them, and for the keyboard, there are the menu and the keys.
import { on } from "svelte/events";
import type { TaskView } from "$lib/bindings";
import type { Day } from "$lib/text";

/** The task in the air: where the pointer is, where it was grasped, and the day it would land on. */
export type Flight = { task: TaskView; x: number; y: number; graspX: number; graspY: number; width: number; day: Day | null };

/** Pixels that make a press a drag. */
const THRESHOLD = 5;

export function dragging(land: (task: TaskView, day: Day) => void) {
  let flight = $state.raw<Flight | null>(null);
  let ended = 0;
  let stop = () => {};

  function press(event: PointerEvent, task: TaskView) {
    const element = event.currentTarget as HTMLElement;
    if (event.button !== 0 || event.pointerType === "touch" || (event.target as HTMLElement).closest("[data-no-drag]")) return;
    const box = element.getBoundingClientRect();
    const start = { x: event.clientX, y: event.clientY };
    const grasp = { task, graspX: start.x - box.left, graspY: start.y - box.top, width: box.width };
    const ends = [
      on(window, "pointermove", (move) => {
        if (flight === null && Math.hypot(move.clientX - start.x, move.clientY - start.y) < THRESHOLD) return;
        flight = { ...grasp, x: move.clientX, y: move.clientY, day: dayUnder(move) };
      }),
      on(window, "pointerup", () => finish(true)),
      on(window, "pointercancel", () => finish(false)),
      on(window, "blur", () => finish(false)),
    ];
    stop = () => ends.forEach((end) => end());
  }

  function finish(drop: boolean) {
    stop();
    const last = flight;
    flight = null;
    if (last === null) return;
    ended = performance.now();
    if (drop && last.day !== null) land(last.task, last.day);
  }

  return {
    get flight() {
      return flight;
    },
    press,
    cancel: () => finish(false),
    /** The click that the browser sends after a drag means nothing. */
    wasDragged: () => performance.now() - ended < 50,
  };
}

export type Dragging = ReturnType<typeof dragging>;

function dayUnder({ clientX, clientY }: PointerEvent): Day | null {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-day]")?.dataset.day ?? null;
}
