// Dragging a card by mouse or pen with pointer events. HTML drag and drop is not used: it would take the window's
// file drop away. Fingers scroll; for them, and for the keyboard, there is the menu.
import { on } from "svelte/events";
import type { DealCard, StageId } from "$lib/bindings";
import { dropTarget, edgeScroll, sameTarget, type Box, type ColumnBox, type EndBox, type Target } from "./drop";

/** The card in the air: the pointer, where it was grasped, and where it would land. */
export type Flight = { card: DealCard; from: StageId; x: number; y: number; graspX: number; graspY: number; width: number; height: number; target: Target | null };

/** Pixels that make a press a drag. */
const THRESHOLD = 5;

/** `land` is called once for a drop on a target. The board element holds the columns; the end zones may lie anywhere. */
export function dragging(board: () => HTMLElement | undefined, land: (flight: Flight, target: Target) => void) {
  let flight = $state.raw<Flight | null>(null);
  let ended = 0;
  let stop = () => {};

  function press(event: PointerEvent, card: DealCard, from: StageId) {
    const element = event.currentTarget as HTMLElement;
    if (event.button !== 0 || event.pointerType === "touch" || (event.target as HTMLElement).closest("[data-no-drag]")) return;
    const box = element.getBoundingClientRect();
    const start = { x: event.clientX, y: event.clientY };
    const grasp = { graspX: start.x - box.left, graspY: start.y - box.top, width: box.width, height: box.height };
    let frame = 0;
    let show = () => {};
    const ends = [
      on(window, "pointermove", (move) => {
        const far = Math.hypot(move.clientX - start.x, move.clientY - start.y) >= THRESHOLD;
        if (flight === null && !far) return;
        if (flight === null) {
          frame = requestAnimationFrame(scroll);
          show = withoutTitles(element);
        }
        fly({ card, from, ...grasp, x: move.clientX, y: move.clientY, target: flight?.target ?? null });
      }),
      on(window, "pointerup", () => finish(true)),
      on(window, "pointercancel", () => finish(false)),
      on(window, "blur", () => finish(false)),
    ];
    // Near an edge the column under the pointer scrolls, also while the hand is still.
    function scroll() {
      if (flight === null) return;
      if (scrollUnder(board(), flight)) fly(flight);
      frame = requestAnimationFrame(scroll);
    }
    stop = () => {
      cancelAnimationFrame(frame);
      show();
      ends.forEach((end) => end());
    };
  }

  function fly(next: Flight) {
    const target = dropTarget(next, columnBoxes(board(), next.card.id), endBoxes(board()));
    flight = { ...next, target: sameTarget(target, next.target) ? next.target : target };
  }

  function finish(drop: boolean) {
    stop();
    const last = flight;
    flight = null;
    if (last === null) return;
    ended = performance.now();
    if (drop && last.target) land(last, last.target);
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

/** Takes the tooltips off a card while it is in the air: one that is open would stay where the card was. Returns the way
 *  to put them back. */
function withoutTitles(card: HTMLElement): () => void {
  const titled = [...card.querySelectorAll<HTMLElement>("[title]")].map((element) => ({ element, title: element.title }));
  titled.forEach(({ element }) => element.removeAttribute("title"));
  return () => titled.forEach(({ element, title }) => (element.title = title));
}

function columnBoxes(board: HTMLElement | undefined, dragged: string): ColumnBox[] {
  return [...(board?.querySelectorAll<HTMLElement>("[data-stage]") ?? [])].map((column) => {
    const cards = [...column.querySelectorAll<HTMLElement>("[data-deal]")].filter((card) => card.dataset.deal !== dragged);
    return {
      ...boxOf(column),
      stageId: column.dataset.stage ?? "",
      cards: cards.map((card) => ({ id: card.dataset.deal ?? "", ...boxOf(card) })),
    };
  });
}

function endBoxes(board: HTMLElement | undefined): EndBox[] {
  return [...(board?.querySelectorAll<HTMLElement>("[data-end]") ?? [])].map((zone) => ({ ...boxOf(zone), end: zone.dataset.end as "won" | "lost" }));
}

function scrollUnder(board: HTMLElement | undefined, flight: Flight): boolean {
  if (!board) return false;
  const across = edgeScroll(flight.x, board.getBoundingClientRect().left, board.getBoundingClientRect().right);
  const before = board.scrollLeft;
  board.scrollLeft += across;
  const target = flight.target;
  const list = target?.end === null ? board.querySelector<HTMLElement>(`[data-stage="${CSS.escape(target.stageId)}"] [data-list]`) : null;
  if (!list) return board.scrollLeft !== before;
  const box = list.getBoundingClientRect();
  const top = list.scrollTop;
  list.scrollTop += edgeScroll(flight.y, box.top, box.bottom);
  return list.scrollTop !== top || board.scrollLeft !== before;
}

function boxOf(element: HTMLElement): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
}
