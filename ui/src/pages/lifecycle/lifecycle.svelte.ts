// What the page asks for and shows. The choice of model and period is remembered in the vault, as other views are.
import type { Figures, Overview, Renewals, Segments, WinBack } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { modelNames, type Model } from "./names";

export const spans = ["30", "90", "365", "731"] as const;
type Span = (typeof spans)[number];
type Remembered = { model: Model; days: Span };

const MEMORY = "view:lifecycle";
/** Candidates in the panel; the list behind it holds all. */
const WIN_BACK = 8;

class Lifecycle {
  model = $state<Model>("six");
  days = $state<Span>("90");
  /** The changes as a table instead of bands. */
  table = $state(false);
  /** The segments as a table instead of a grid. */
  segmentTable = $state(false);
  /** What was remembered is known, so that it can be asked for. */
  ready = $state(false);
  view = $state.raw<Overview | null>(null);
  figures = $state.raw<Figures | null>(null);
  segments = $state.raw<Segments | null>(null);
  winBack = $state.raw<WinBack | null>(null);
  renewals = $state.raw<Renewals | null>(null);
  #asked = 0;

  /** Takes up what is remembered in the vault that was just opened. */
  start = async (): Promise<void> => {
    this.ready = false;
    const { value } = (await attempt(() => host.call("draft.get", { key: MEMORY }))) ?? { value: null };
    const remembered = value as Remembered | null;
    this.model = modelNames.find((model) => model === remembered?.model) ?? "six";
    this.days = spans.find((span) => span === remembered?.days) ?? "90";
    this.ready = true;
  };

  remember = (): void => {
    const value: Remembered = { model: this.model, days: this.days };
    void attempt(() => host.call("draft.set", { key: MEMORY, value }));
  };

  load = async (): Promise<void> => {
    this.#asked += 1;
    const ask = this.#asked;
    const period = { track: this.model, days: Number(this.days) };
    const [view, figures, segments, winBack, renewals] = await Promise.all([
      host.call("lifecycle.overview", period),
      host.call("lifecycle.figures", period),
      host.call("lifecycle.segments", {}),
      host.call("win_back.list", { limit: WIN_BACK }),
      host.call("lifecycle.renewals", {}),
    ]);
    // Of two answers the later question counts.
    if (ask !== this.#asked) return;
    Object.assign(this, { view, figures, segments, winBack, renewals });
  };
}

export const lifecycle = new Lifecycle();
