import { describe, expect, test } from "vitest";
import type { BoardColumn, DealCard, Money } from "$lib/bindings";
import { addMoney, afterMove, ageShare, findCard, isMove, neighbour, rowsOf, withPage } from "./model";

const eur = (amount: number): Money => ({ amount, currency: "EUR" });

function card(id: string, amount: number | null = 10_000, more: Partial<DealCard> = {}): DealCard {
  return { id, partyId: `p-${id}`, partyName: id, partyPhase: null, title: id, money: amount === null ? null : eur(amount), ownerId: null, expectedOn: null, stageId: "need", ageDays: 5, stageDays: 5, contactDays: null, openItems: 0, nextStep: null, ...more };
}

function column(id: string, probability: number, cards: DealCard[], more: Partial<BoardColumn> = {}): BoardColumn {
  const sum = cards.reduce((total, { money }) => total + (money?.amount ?? 0), 0);
  return {
    stage: { id, name: id, kind: "open", probability, targetDays: 10 },
    count: cards.length,
    sums: sum === 0 ? [] : [eur(sum)],
    weighted: sum === 0 ? [] : [eur((sum * probability) / 100)],
    medianDays: 5,
    overdue: 0,
    withoutStep: cards.length,
    cards,
    next: null,
    ...more,
  };
}

const board = () => [column("need", 20, [card("a"), card("b"), card("c")]), column("offer", 60, [card("d")]), column("order", 90, [])];
const order = (columns: readonly BoardColumn[]) => columns.map(({ cards }) => cards.map(({ id }) => id).join(""));

describe("a move", () => {
  test.each([
    ["before another card", "b", { stageId: "offer", before: "d" }, ["ac", "bd", ""]],
    ["to the end of a column", "b", { stageId: "offer", before: null }, ["ac", "db", ""]],
    ["into an empty column", "b", { stageId: "order", before: null }, ["ac", "d", "b"]],
    ["within a column", "c", { stageId: "need", before: "a" }, ["cab", "d", ""]],
    ["before a card that is gone: at the end", "a", { stageId: "offer", before: "zz" }, ["bc", "da", ""]],
    ["of an unknown card changes nothing", "zz", { stageId: "offer", before: null }, ["abc", "d", ""]],
  ])("%s", (_name, id, place, expected) => {
    expect(order(afterMove(board(), id, place))).toEqual(expected);
  });

  test("takes count, sum and weighted sum along, each by its stage", () => {
    const [need, offer] = afterMove(board(), "a", { stageId: "offer", before: null });
    expect([need?.count, need?.sums, need?.weighted, need?.withoutStep]).toEqual([2, [eur(20_000)], [eur(4_000)], 2]);
    expect([offer?.count, offer?.sums, offer?.weighted, offer?.withoutStep]).toEqual([2, [eur(20_000)], [eur(12_000)], 2]);
  });

  test("within a column leaves the sums alone and keeps the age", () => {
    const [need] = afterMove(board(), "c", { stageId: "need", before: "a" });
    expect([need?.count, need?.sums, need?.cards[0]?.ageDays]).toEqual([3, [eur(30_000)], 5]);
  });

  test("into another stage begins with day zero and is over age no more", () => {
    const old = card("old", 100, { ageDays: 30 });
    const [from, to] = afterMove([column("need", 20, [old], { overdue: 1 }), column("offer", 60, [])], "old", { stageId: "offer", before: null });
    expect([from?.overdue, to?.overdue, to?.cards[0]?.ageDays]).toEqual([0, 0, 0]);
  });

  test("of nothing but itself is none", () => {
    expect(isMove(board(), "a", { stageId: "need", before: "a" })).toBe(false);
    expect(isMove(board(), "a", { stageId: "need", before: "b" })).toBe(false);
    expect(isMove(board(), "c", { stageId: "need", before: null })).toBe(false);
    expect(isMove(board(), "a", { stageId: "need", before: null })).toBe(true);
    expect(isMove(board(), "a", { stageId: "offer", before: null })).toBe(true);
    expect(isMove(board(), "zz", { stageId: "offer", before: null })).toBe(false);
  });
});

test("amounts of two currencies are never added, and a sum of nothing disappears", () => {
  const chf = { amount: 500, currency: "CHF" };
  expect(addMoney([eur(100)], chf)).toEqual([eur(100), chf]);
  expect(addMoney([eur(100), chf], eur(50))).toEqual([eur(150), chf]);
  expect(addMoney([eur(100), chf], eur(100), -1)).toEqual([chf]);
  expect(addMoney([eur(100)], null)).toEqual([eur(100)]);
});

test.each([
  ["a", "ArrowDown", "b"],
  ["c", "ArrowDown", "c"],
  ["a", "ArrowUp", "a"],
  ["c", "ArrowRight", "d"],
  ["d", "ArrowRight", "d"],
  ["d", "ArrowLeft", "a"],
  ["b", "Home", "a"],
  ["b", "End", "c"],
  ["b", "x", null],
  ["zz", "ArrowDown", null],
])("from %s the key %s leads to %s", (id, key, expected) => {
  expect(neighbour(board(), id, key)).toBe(expected);
});

test("age is a share of the stage's usual days, and nothing where none are set", () => {
  const stage = { name: "x", kind: "open" as const, probability: 10 };
  expect(ageShare(card("a", 1, { ageDays: 23 }), { ...stage, targetDays: 10 })).toBeCloseTo(2.3);
  expect(ageShare(card("a"), { ...stage, targetDays: null })).toBeNull();
});

test("the table stops at the first column that is not loaded to its end", () => {
  const columns = board();
  expect(rowsOf(columns).rows.map(({ card: { id } }) => id).join("")).toBe("abcd");
  const open = columns.map((known, index) => (index === 0 ? { ...known, next: "cursor" } : known));
  expect([rowsOf(open).rows.length, rowsOf(open).gap]).toEqual([3, "need"]);
});

test("a card that moved between two pages stands only once", () => {
  const columns = withPage(board(), "need", [card("c"), card("e")], "more");
  expect(order(columns)).toEqual(["abce", "d", ""]);
  expect(columns[0]?.next).toBe("more");
  expect(findCard(columns, "e")?.column.stage.id).toBe("need");
});
