// The tiles of the page as the person has arranged them; remembered in the vault, on this device.
import { tick } from "svelte";
import { on } from "svelte/events";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";
import { t } from "$lib/text";
import { added, moved, placeAt, removed, resized, restored, usualTiles, type Placed } from "./arrange";
import type { TileId } from "./tiles";

const MEMORY = "view:overview";

class Overview {
  tiles = $state.raw<Placed[]>([]);
  arranging = $state(false);
  ready = $state(false);

  start = async (): Promise<void> => {
    this.ready = false;
    this.arranging = false;
    const { value } = (await attempt(() => host.call("draft.get", { key: MEMORY }))) ?? { value: null };
    this.tiles = restored(value);
    this.ready = true;
  };

  #take(tiles: Placed[]): void {
    this.tiles = tiles;
    void attempt(() => host.call("draft.set", { key: MEMORY, value: tiles }));
  }

  add = (id: TileId): void => this.#take(added(this.tiles, id));
  resize = (id: TileId): void => this.#take(resized(this.tiles, id));
  move = (id: TileId, to: number): void => this.#take(moved(this.tiles, id, to));

  remove = (id: TileId): void => this.#withWayBack(removed(this.tiles, id), t("overview-removed", { tile: t(`overview-tile-${id}`) }));
  reset = (): void => this.#withWayBack(usualTiles(), t("overview-was-reset"));

  #withWayBack(tiles: Placed[], told: string): void {
    const before = this.tiles;
    this.#take(tiles);
    toast(told, { undo: () => this.#take(before) });
  }
}

export const overview = new Overview();

/** What the grip of a tile listens to: it is dragged with the pointer or moved with the arrow keys. */
export function gripping(id: TileId, list: () => HTMLElement | undefined) {
  const boxes = () => [...(list()?.children ?? [])].map((child) => child.getBoundingClientRect());
  const from = () => overview.tiles.findIndex((tile) => tile.id === id);
  const focus = (grip: HTMLElement) => void tick().then(() => grip.focus());

  function onpointerdown(event: PointerEvent) {
    if (event.button !== 0) return;
    event.preventDefault();
    const grip = event.currentTarget as HTMLElement;
    grip.focus();
    // Where the pointer is held still over a tile that has just changed places, nothing moves again.
    let last = from();
    const ends = [
      on(window, "pointermove", ({ clientX, clientY }) => {
        const to = placeAt(boxes(), from(), clientX, clientY);
        if (to === from() || to === last) return;
        last = from();
        overview.move(id, to);
        focus(grip);
      }),
      on(window, "pointerup", finish),
      on(window, "pointercancel", finish),
    ];
    function finish() {
      ends.forEach((end) => end());
    }
  }

  function onkeydown(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };
    const by = event.altKey || event.ctrlKey || event.metaKey ? undefined : steps[event.key];
    const to = from() + (by ?? 0);
    if (by === undefined || to < 0 || to >= overview.tiles.length) return;
    event.preventDefault();
    overview.move(id, to);
    focus(event.currentTarget as HTMLElement);
  }

  return { onpointerdown, onkeydown };
}
