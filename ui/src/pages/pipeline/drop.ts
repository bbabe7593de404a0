// Where a dragged card would land, computed from what is on screen. Pure geometry, in pixels of the window.
import type { DealId, StageId } from "$lib/bindings";
import type { Place } from "./model";

export type Box = { left: number; right: number; top: number; bottom: number };
export type CardBox = { id: DealId; top: number; bottom: number };
export type ColumnBox = Box & { stageId: StageId; /** From top to bottom, without the dragged one. */ cards: readonly CardBox[] };
export type EndBox = Box & { end: "won" | "lost" };
export type Target = ({ end: null } & Place) | { end: "won" | "lost" };

type Point = { x: number; y: number };

/** The target under the pointer: an end zone first, because it lies over the columns. Outside of all there is none. */
export function dropTarget(point: Point, columns: readonly ColumnBox[], ends: readonly EndBox[]): Target | null {
  const end = ends.find((zone) => inside(point, zone));
  if (end) return { end: end.end };
  const column = columns.find((box) => inside(point, box));
  if (!column) return null;
  const before = column.cards.find((card) => point.y < (card.top + card.bottom) / 2);
  return { end: null, stageId: column.stageId, before: before?.id ?? null };
}

export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.end !== null || b.end !== null) return a.end === b.end;
  return a.stageId === b.stageId && a.before === b.before;
}

const EDGE = 56;
const FASTEST = 18;

/** Pixels per frame by which a list scrolls under a pointer near its edge; the nearer, the faster. */
export function edgeScroll(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -Math.min(FASTEST, Math.ceil(((start + EDGE - at) / EDGE) * FASTEST));
  if (at > end - EDGE) return Math.min(FASTEST, Math.ceil(((at - end + EDGE) / EDGE) * FASTEST));
  return 0;
}

function inside(point: Point, box: Box): boolean {
  return point.x >= box.left && point.x < box.right && point.y >= box.top && point.y < box.bottom;
}
