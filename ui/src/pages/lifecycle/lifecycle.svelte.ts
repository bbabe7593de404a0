// What the page asks for and shows; the choice is kept while the window is open.
import type { Overview } from "$lib/bindings";
import { host } from "$lib/host";
import type { Model } from "./names";

export const spans = ["30", "90", "365", "731"] as const;

class Lifecycle {
  model = $state<Model>("six");
  days = $state<(typeof spans)[number]>("90");
  /** The changes as a table instead of bands. */
  table = $state(false);
  view = $state.raw<Overview | null>(null);
  #asked = 0;

  load = async (): Promise<void> => {
    this.#asked += 1;
    const ask = this.#asked;
    const view = await host.call("lifecycle.overview", { track: this.model, days: Number(this.days) });
    // Of two answers the later question counts.
    if (ask === this.#asked) this.view = view;
  };
}

export const lifecycle = new Lifecycle();
