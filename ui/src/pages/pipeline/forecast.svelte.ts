// The open deals of a pipeline by the month in which they should close, as columns of the board.
import type { BoardColumn, DealCard, DealFilter, Forecast, PipelineId, StageId } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { write } from "$lib/state/changes";
import { formatDate, t, today } from "$lib/text";
import { stageIn, type Lanes } from "./lanes";
import { findCard, withPage, type Place } from "./model";
import { columnOf, dayIn, shifted, spanOf } from "./months";

const PAGE = 50;
/** The most cards that one request may bring. */
const MOST = 500;

export function forecastOf(question: () => { pipelineId: PipelineId | null; filter: DealFilter }): Lanes {
  let board = $state.raw<Forecast | null>(null);
  let columns = $state.raw<readonly BoardColumn[]>([]);
  const paging = new Set<StageId>();

  /** Loads anew, as many cards per month as were there. An answer to an older question is dropped. */
  async function load() {
    const asked = question();
    const known = board?.pipeline.id === asked.pipelineId ? Math.max(PAGE, ...columns.map((column) => column.cards.length)) : PAGE;
    const answer = await host.call("pipeline.forecast", { ...asked, limit: Math.min(MOST, known) });
    if (JSON.stringify(asked) !== JSON.stringify(question())) return;
    board = answer;
    columns = answer.columns.map(columnOf);
  }

  async function more(key: StageId) {
    const cursor = columns.find((column) => column.stage.id === key)?.next;
    if (!cursor || paging.has(key)) return;
    paging.add(key);
    const page = await attempt(() => host.call("pipeline.expected", { ...question(), span: spanOf(key), cursor, limit: PAGE }));
    paging.delete(key);
    if (page && columns.find((column) => column.stage.id === key)?.next === cursor) columns = withPage(columns, key, page.cards, page.next);
  }

  function dayAt(card: DealCard, place: Place) {
    const from = findCard(columns, card.id)?.column.stage.id;
    return from === place.stageId ? undefined : dayIn(spanOf(place.stageId), card.expectedOn, today());
  }

  async function move(card: DealCard, place: Place) {
    const on = dayAt(card, place);
    if (on === undefined) return;
    const before = columns;
    const moved = shifted(columns, card, place.stageId, on);
    columns = moved;
    const text = on === null ? t("craft-expect-none", { customer: card.partyName }) : t("craft-expect-moved", { customer: card.partyName, day: formatDate(on) });
    const done = await write(text, () => host.call("deal.expect", { id: card.id, on }));
    if (done === null && columns === moved) columns = before;
  }

  return {
    by: "month",
    get board() {
      return board;
    },
    get columns() {
      return columns;
    },
    load,
    more,
    move,
    lands: (id, place) => {
      const card = findCard(columns, id)?.card;
      return card !== undefined && dayAt(card, place) !== undefined;
    },
    stageOf: (card) => stageIn(board, card.stageId),
  };
}
