import { describe, expect, test } from "vitest";
import { KeysetList, type Slice } from "./keyset.svelte";

/** A backend with `count` numbers whose cursor is the next number. */
function numbers(count: number) {
  const asked: [string | null, number][] = [];
  const fetch = (cursor: string | null, limit: number): Promise<Slice<number>> => {
    asked.push([cursor, limit]);
    const from = Number(cursor ?? 0);
    const rows = Array.from({ length: Math.min(limit, count - from) }, (_, index) => from + index);
    const end = from + rows.length;
    return Promise.resolve({ rows, next: end < count ? String(end) : null, total: cursor === null ? count : null });
  };
  return { fetch, asked };
}

/** A backend that answers when told to. */
function slow() {
  const answers: ((slice: Slice<number>) => void)[] = [];
  const fetch = () => new Promise<Slice<number>>((answer) => answers.push(answer));
  return { fetch, answers };
}

describe("a keyset list", () => {
  test("waits until the first answer and then knows the total", async () => {
    const list = new KeysetList(numbers(250).fetch, 100);
    expect([list.waiting, list.total]).toEqual([true, null]);
    await list.start();
    expect([list.waiting, list.total, list.rows.length, list.complete]).toEqual([false, 250, 100, false]);
  });

  test("adds pages until the end and keeps the total of the first", async () => {
    const list = new KeysetList(numbers(250).fetch, 100);
    await list.start();
    expect([await list.more(), await list.more(), await list.more()]).toEqual([true, true, false]);
    expect([list.rows.length, list.rows.at(-1), list.total, list.complete]).toEqual([250, 249, 250, true]);
  });

  test("asks for one next page at a time", async () => {
    const { fetch, asked } = numbers(1000);
    const list = new KeysetList(fetch, 100);
    await list.start();
    expect(await Promise.all([list.more(), list.more()])).toEqual([true, false]);
    expect(asked).toEqual([[null, 100], ["100", 100]]);
  });

  test("refreshes as many rows as are shown, in pages the backend gives", async () => {
    const { fetch, asked } = numbers(2000);
    const list = new KeysetList(fetch, 100);
    await list.start();
    await list.more(500);
    await list.more(500);
    asked.length = 0;
    await list.refresh();
    expect(asked).toEqual([[null, 500], ["500", 500], ["1000", 100]]);
    expect(list.rows.length).toBe(1100);
  });

  test("reads of a long list only the beginning again, and as far as somebody stands", async () => {
    const list = new KeysetList(numbers(10_000).fetch, 100);
    await list.start();
    while (list.rows.length < 5000) await list.more(500);
    await list.refresh(3000);
    expect(list.rows.length).toBe(3000);
    await list.refresh();
    expect([list.rows.length, list.complete]).toEqual([1500, false]);
  });

  test("drops an answer that comes after a newer question", async () => {
    const { fetch, answers } = slow();
    const list = new KeysetList(fetch, 10);
    const [first, second] = [list.start(), list.start()];
    answers[1]?.({ rows: [2], next: null, total: 1 });
    await second;
    answers[0]?.({ rows: [1], next: null, total: 1 });
    await first;
    expect(list.rows).toEqual([2]);
  });

  test("drops a next page of an older question", async () => {
    const { fetch, answers } = slow();
    const list = new KeysetList(fetch, 10);
    list.begin({ rows: [1], next: "a" });
    const page = list.more();
    list.begin({ rows: [7], next: null });
    answers[0]?.({ rows: [2], next: null });
    expect(await page).toBe(false);
    expect(list.rows).toEqual([7]);
  });

  test("keeps its rows when an answer fails, and says so", async () => {
    let broken = false;
    const list = new KeysetList<number>(() => (broken ? Promise.reject(new Error("no")) : Promise.resolve({ rows: [1], next: null })), 10);
    await list.start();
    broken = true;
    await list.refresh();
    expect(list.rows).toEqual([1]);
    expect(list.failure).toBeInstanceOf(Error);
  });

  test("forgets everything when cleared", async () => {
    const list = new KeysetList(numbers(5).fetch, 10);
    await list.start();
    list.clear();
    expect([list.rows.length, list.total, list.waiting]).toEqual([0, null, true]);
  });
});
