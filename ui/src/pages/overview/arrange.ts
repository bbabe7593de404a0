// The order and sizes of tiles, as pure steps, and what of a remembered arrangement still holds.
import { tileIds, tileOf, usual, type Size, type TileId } from "./tiles";

export type Placed = { id: TileId; size: Size };

const placed = (id: TileId): Placed => ({ id, size: tileOf(id).size });

export const usualTiles = (): Placed[] => usual.map(placed);

/** What was remembered, without tiles that no longer exist and without doubles; the usual ones where nothing was. */
export function restored(value: unknown): Placed[] {
  if (!Array.isArray(value)) return usualTiles();
  const known = value.flatMap((entry: Partial<Placed> | null) => {
    const id = tileIds.find((tile) => tile === entry?.id);
    return id ? [{ id, size: entry?.size === "wide" ? "wide" : "small" } as Placed] : [];
  });
  return known.filter((tile, at) => known.findIndex((other) => other.id === tile.id) === at);
}

export const missing = (list: readonly Placed[]): TileId[] => tileIds.filter((id) => !list.some((tile) => tile.id === id));

export const added = (list: readonly Placed[], id: TileId): Placed[] => (list.some((tile) => tile.id === id) ? [...list] : [...list, placed(id)]);

export const removed = (list: readonly Placed[], id: TileId): Placed[] => list.filter((tile) => tile.id !== id);

export const resized = (list: readonly Placed[], id: TileId): Placed[] => list.map((tile) => (tile.id === id ? { ...tile, size: tile.size === "wide" ? "small" : "wide" } : tile));

/** A tile at another place; outside the page it stays at its edge. */
export function moved(list: readonly Placed[], id: TileId, to: number): Placed[] {
  const from = list.findIndex((tile) => tile.id === id);
  const tile = list[from];
  if (!tile) return [...list];
  const rest = list.filter((other) => other !== tile);
  const at = Math.max(0, Math.min(rest.length, to));
  return [...rest.slice(0, at), tile, ...rest.slice(at)];
}

type Box = { left: number; right: number; top: number; bottom: number };

/** The place of the tile under a point; its own where there is none. */
export function placeAt(boxes: readonly Box[], from: number, x: number, y: number): number {
  const at = boxes.findIndex((box) => box.left <= x && x < box.right && box.top <= y && y < box.bottom);
  return at < 0 ? from : at;
}
