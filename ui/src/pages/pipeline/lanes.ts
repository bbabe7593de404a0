// What the board shows: columns of cards that can be moved from one to another. Stages are one kind, months another.
import type { Board, BoardColumn, DealCard, DealId, Stage, StageId } from "$lib/bindings";
import type { Place } from "./model";

/** What stands above all columns, whichever they are. */
export type Head = Pick<Board, "pipeline" | "pipelines" | "count" | "sums" | "weighted">;

export type Lanes = {
  /** What the columns are: the stages of deals, or the months in which they should close. */
  readonly by: "stage" | "month";
  readonly board: Head | null;
  readonly columns: readonly BoardColumn[];
  load: () => Promise<void>;
  more: (column: StageId) => Promise<void>;
  /** Moves a card and says so in these words. */
  move: (card: DealCard, place: Place) => Promise<void>;
  /** Whether a card can be put there and something would change. */
  lands: (id: DealId, place: Place) => boolean;
  /** The stage in which a card stands. */
  stageOf: (card: DealCard) => Stage | null;
};

export const stageIn = (board: Head | null, id: StageId): Stage | null => board?.pipeline.stages.find((stage) => stage.id === id) ?? null;
