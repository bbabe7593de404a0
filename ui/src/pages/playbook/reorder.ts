// Putting the lines of a list into order by their grips: dragged with the pointer, or moved with the arrow keys.
import { tick } from "svelte";
import { on } from "svelte/events";

type Reorder = {
  /** The list whose lines are its children. */
  list: () => HTMLElement | undefined;
  /** Moves a line; called while the pointer is still down, once for each place it passes. */
  move: (from: number, to: number) => void;
  /** The line has found its place. */
  done?: () => void;
};

/** What a grip listens to. */
export function reordering({ list, move, done = () => {} }: Reorder) {
  const lines = () => [...(list()?.children ?? [])];
  const indexOf = (grip: Element) => lines().findIndex((line) => line.contains(grip));

  function onpointerdown(event: PointerEvent) {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    grip.focus();
    let moved = false;
    const ends = [
      on(window, "pointermove", ({ clientY }) => {
        const from = indexOf(grip);
        const to = placeAt(lines().map((line) => line.getBoundingClientRect()), from, clientY);
        if (from === to) return;
        moved = true;
        move(from, to);
        void tick().then(() => grip.focus());
      }),
      on(window, "pointerup", finish),
      on(window, "pointercancel", finish),
    ];
    function finish() {
      ends.forEach((end) => end());
      if (moved) done();
    }
  }

  function onkeydown(event: KeyboardEvent) {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    const grip = event.currentTarget as HTMLElement;
    const from = indexOf(grip);
    if (by === 0 || from + by < 0 || from + by >= lines().length) return;
    event.preventDefault();
    move(from, from + by);
    done();
    // The browser lets go of the focus when the line is put elsewhere.
    void tick().then(() => grip.focus());
  }

  return { onpointerdown, onkeydown };
}

/** The place of the line that is held at `y`: it passes a neighbour when it passes the neighbour's middle. Pure. */
export function placeAt(boxes: readonly { top: number; bottom: number }[], from: number, y: number): number {
  const middle = (box: { top: number; bottom: number }) => (box.top + box.bottom) / 2;
  const above = boxes.findIndex((box, index) => index < from && y < middle(box));
  if (above >= 0) return above;
  return boxes.reduce((place, box, index) => (index > from && y > middle(box) ? index : place), from);
}
