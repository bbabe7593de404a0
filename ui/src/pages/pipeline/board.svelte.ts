// The board on screen: loads one pipeline under a filter, pages its columns, moves cards before the backend has
// answered and puts them back when it says no.
import type { Board, BoardColumn, DealCard, DealFilter, PipelineId, StageId } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { write } from "$lib/state/changes";
import { t } from "$lib/text";
import { stageIn, type Lanes } from "./lanes";
import { afterMove, findCard, isMove, withPage, type Place } from "./model";

const PAGE = 50;
/** The most cards that one request may bring. */
const MOST = 500;

export function boardOf(question: () => { pipelineId: PipelineId | null; filter: DealFilter }): Lanes {
  let board = $state.raw<Board | null>(null);
  let columns = $state.raw<readonly BoardColumn[]>([]);
  const paging = new Set<StageId>();

  /** Loads anew, as many cards per column as were there. An answer to an older question is dropped. */
  async function load() {
    const asked = question();
    const known = board?.pipeline.id === asked.pipelineId ? Math.max(PAGE, ...columns.map((column) => column.cards.length)) : PAGE;
    const answer = await host.call("pipeline.board", { ...asked, limit: Math.min(MOST, known) });
    if (JSON.stringify(asked) !== JSON.stringify(question())) return;
    board = answer;
    columns = answer.columns;
  }

  async function more(stageId: StageId) {
    const cursor = columns.find((column) => column.stage.id === stageId)?.next;
    if (!cursor || paging.has(stageId)) return;
    paging.add(stageId);
    const { filter } = question();
    const page = await attempt(() => host.call("pipeline.column", { stageId, filter, cursor, limit: PAGE }));
    paging.delete(stageId);
    // A reload in between has a cursor of its own.
    if (page && columns.find((column) => column.stage.id === stageId)?.next === cursor) columns = withPage(columns, stageId, page.cards, page.next);
  }

  /** What is open on the checklist of the stage is said, and stops nobody. */
  async function move(card: DealCard, place: Place) {
    const { id } = card;
    if (!isMove(columns, id, place)) return;
    const before = columns;
    const left = findCard(columns, id)?.column.stage;
    const moved = afterMove(columns, id, place);
    columns = moved;
    const said = { customer: card.partyName, stage: stageIn(board, place.stageId)?.name ?? "" };
    const isLeft = left?.id !== place.stageId && card.openItems > 0;
    const text = isLeft ? t("craft-moved-open", { ...said, from: left?.name ?? "", count: card.openItems }) : t("pipeline-moved", said);
    const done = await write(text, () => host.call("deal.move", { id, stageId: place.stageId, before: place.before }));
    if (done === null && columns === moved) columns = before;
  }

  return {
    get board() {
      return board;
    },
    get columns() {
      return columns;
    },
    by: "stage",
    load,
    more,
    move,
    lands: (id, place) => isMove(columns, id, place) && (stageIn(board, place.stageId)?.retired !== true || findCard(columns, id)?.column.stage.id === place.stageId),
    stageOf: (card) => stageIn(board, card.stageId),
  };
}
