// The board as plain data: what a move does to columns and sums, where a key leads, how long is too long.
// Nothing here knows the backend or the screen.
import type { BoardColumn, DealCard, DealId, Money, Stage, StageId } from "$lib/bindings";

/** Where a card goes: before another one, or at the end of the column. */
export type Place = { stageId: StageId; before: DealId | null };

/** Age against the stage's usual days; null where the stage has none. */
export function ageShare(card: DealCard, stage: Stage): number | null {
  return stage.targetDays ? card.ageDays / stage.targetDays : null;
}

export function findCard(columns: readonly BoardColumn[], id: DealId | null): { card: DealCard; column: BoardColumn } | null {
  for (const column of columns) {
    const card = column.cards.find((known) => known.id === id);
    if (card) return { card, column };
  }
  return null;
}

/** Adds an amount to the sum of its currency; a sum of nothing disappears. */
export function addMoney(sums: readonly Money[], money: Money | null, sign: 1 | -1 = 1): Money[] {
  if (money === null || money.amount === 0) return [...sums];
  const known = sums.find((sum) => sum.currency === money.currency);
  const amount = (known?.amount ?? 0) + sign * money.amount;
  const others = sums.map((sum) => (sum === known ? { ...sum, amount } : sum));
  return (known ? others : [...others, { currency: money.currency, amount }]).filter((sum) => sum.amount !== 0);
}

/** What of an amount counts at a stage: its probability, rounded to whole minor units. */
export function weighted(money: Money | null, stage: Stage): Money | null {
  return money && { ...money, amount: Math.round((money.amount * stage.probability) / 100) };
}

/** The board after a move, before the backend has said so. A place that does not exist any more is the end. */
export function afterMove(columns: readonly BoardColumn[], id: DealId, place: Place): BoardColumn[] {
  const found = findCard(columns, id);
  if (!found) return [...columns];
  const { card } = found;
  const stays = found.column.stage.id === place.stageId;
  // A card that enters a stage begins there with day zero.
  const landed = stays ? card : { ...card, ageDays: 0 };
  return columns.map((column) => {
    const without = column === found.column ? takeOut(column, card, stays) : column;
    return column.stage.id === place.stageId ? putIn(without, landed, place.before, stays) : without;
  });
}

/** The column without the card, counted and summed anew unless the card comes back into it. */
export function takeOut(column: BoardColumn, card: DealCard, keepSums = false): BoardColumn {
  const cards = column.cards.filter((known) => known.id !== card.id);
  return keepSums ? { ...column, cards } : { ...counted(column, card, -1), cards };
}

function putIn(column: BoardColumn, card: DealCard, before: DealId | null, keepSums: boolean): BoardColumn {
  const at = column.cards.findIndex((known) => known.id === before);
  const cards = at < 0 ? [...column.cards, card] : [...column.cards.slice(0, at), card, ...column.cards.slice(at)];
  return keepSums ? { ...column, cards } : { ...counted(column, card, 1), cards };
}

function counted(column: BoardColumn, card: DealCard, sign: 1 | -1): BoardColumn {
  const share = ageShare(card, column.stage);
  return {
    ...column,
    count: column.count + sign,
    sums: addMoney(column.sums, card.money, sign),
    weighted: addMoney(column.weighted, weighted(card.money, column.stage), sign),
    overdue: column.overdue + (share !== null && share > 1 ? sign : 0),
    withoutStep: column.withoutStep + (card.nextStep === null ? sign : 0),
  };
}

/** Whether a move would change anything at all. */
export function isMove(columns: readonly BoardColumn[], id: DealId, place: Place): boolean {
  const found = findCard(columns, id);
  if (!found || found.column.stage.id !== place.stageId) return found !== null;
  const { cards } = found.column;
  const at = cards.findIndex((card) => card.id === id);
  return place.before !== id && place.before !== (cards[at + 1]?.id ?? null);
}

/** The card to which an arrow leads from another one; itself at an edge, null where the key does not move. */
export function neighbour(columns: readonly BoardColumn[], id: DealId, key: string): DealId | null {
  const from = columns.findIndex((column) => column.cards.some((card) => card.id === id));
  const cards = columns[from]?.cards ?? [];
  const at = cards.findIndex((card) => card.id === id);
  if (at < 0) return null;
  switch (key) {
    case "ArrowDown":
      return cards[at + 1]?.id ?? id;
    case "ArrowUp":
      return cards[at - 1]?.id ?? id;
    case "Home":
      return cards[0]?.id ?? id;
    case "End":
      return cards.at(-1)?.id ?? id;
    case "ArrowRight":
    case "ArrowLeft": {
      const ahead = key === "ArrowRight" ? columns.slice(from + 1) : columns.slice(0, from).reverse();
      const next = ahead.find((column) => column.cards.length > 0)?.cards ?? [];
      return next[Math.min(at, next.length - 1)]?.id ?? id;
    }
    default:
      return null;
  }
}

export type TableRow = { card: DealCard; stage: Stage };

/** The table shows the columns below each other, as far as they are loaded without a gap. */
export function rowsOf(columns: readonly BoardColumn[]): { rows: TableRow[]; /** Whose next page is missing first. */ gap: StageId | null } {
  const rows: TableRow[] = [];
  for (const column of columns) {
    rows.push(...column.cards.map((card) => ({ card, stage: column.stage })));
    if (column.next !== null) return { rows, gap: column.stage.id ?? null };
  }
  return { rows, gap: null };
}

/** Adds a page to a column; a card that moved between two pages stands only once. */
export function withPage(columns: readonly BoardColumn[], stageId: StageId, cards: readonly DealCard[], next: string | null): BoardColumn[] {
  return columns.map((column) => {
    if (column.stage.id !== stageId) return column;
    const known = new Set(column.cards.map((card) => card.id));
    return { ...column, cards: [...column.cards, ...cards.filter((card) => !known.has(card.id))], next };
  });
}
