import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { flushDrafts, forgetDrafts, hasDrafts, Kept } from "./drafts.svelte";

const { backend } = vi.hoisted(() => ({ backend: { held: null as unknown, sets: [] as unknown[], broken: false, failing: 0, slow: null as Promise<void> | null } }));

vi.mock("$lib/host", () => ({
  host: {
    call: async (op: string, { value }: { value?: unknown }) => {
      if (backend.broken) throw new Error("broken");
      if (op === "draft.get") return { value: backend.held, savedAt: backend.held === null ? null : 5 };
      const { slow } = backend;
      backend.slow = null;
      await slow;
      if (backend.failing-- > 0) throw new Error("broken on the way");
      backend.sets.push(value);
      backend.held = value;
      return {};
    },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(backend, { held: null, sets: [], broken: false, failing: 0, slow: null });
});
afterEach(() => void vi.useRealTimers());

test("typing is kept a moment after its first letter, as it stands then", async () => {
  const kept = new Kept<string>("k");
  for (const text of ["R", "Ru", "Ruf"]) kept.write(text);
  expect(backend.sets).toEqual([]);
  await vi.advanceTimersByTimeAsync(300);
  expect(backend.sets).toEqual(["Ruf"]);
  expect(kept.held).toBe(true);
});

test("what was left behind is found, and is not written again as it is", async () => {
  backend.held = { title: "TENS" };
  const kept = new Kept<{ title: string }>("k");
  expect(await kept.read()).toEqual({ title: "TENS" });
  expect([kept.found, kept.held]).toEqual([true, true]);
  kept.write({ title: "TENS" });
  await kept.flush();
  expect(backend.sets).toEqual([]);
  kept.write({ title: "TENS 2" });
  await kept.flush();
  expect([backend.sets, kept.found]).toEqual([[{ title: "TENS 2" }], false]);
});

test("nothing is thrown away where nothing is kept", async () => {
  const kept = new Kept<string>("k");
  await kept.read();
  await kept.drop();
  expect(backend.sets).toEqual([]);
});

test("text that goes back to what it was while it is being written is written back, too", async () => {
  backend.held = "a";
  const kept = new Kept<string>("k");
  await kept.read();
  kept.write("b");
  const first = kept.flush();
  kept.write("a");
  await first;
  await kept.flush();
  expect(backend.sets).toEqual(["b", "a"]);
});

test("what is thrown away is not brought back by an older write that takes long", async () => {
  let goOn = () => {};
  backend.slow = new Promise((done) => (goOn = done));
  const kept = new Kept<string>("k");
  kept.write("Prüfstand");
  const written = kept.flush();
  await vi.advanceTimersByTimeAsync(0);
  const dropped = kept.drop();
  await vi.advanceTimersByTimeAsync(0);
  goOn();
  await Promise.all([written, dropped]);
  expect([backend.sets, backend.held, kept.held]).toEqual([["Prüfstand", null], null, false]);
});

test("before a lock everything is written, also what failed before", async () => {
  const kept = new Kept<string>("k");
  backend.broken = true;
  kept.write("Ruft zurück");
  await kept.flush();
  expect([kept.failed, kept.held]).toEqual([true, false]);
  backend.broken = false;
  await flushDrafts();
  expect([backend.held, kept.failed]).toEqual(["Ruft zurück", false]);
});

test("what failed is tried again by itself, with longer and longer rests", async () => {
  const kept = new Kept<string>("k");
  backend.failing = 2;
  kept.write("Ruft zurück");
  await kept.flush();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(backend.failing).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect([backend.failing, backend.sets]).toEqual([0, []]);
  await vi.advanceTimersByTimeAsync(4_000);
  expect([backend.sets, kept.failed]).toEqual([["Ruft zurück"], false]);
});

test("there are drafts from the first letter that is kept until all are saved or thrown away", async () => {
  forgetDrafts();
  const [one, two] = [new Kept<string>("one"), new Kept<string>("two")];
  one.write("a");
  two.write("b");
  expect(hasDrafts()).toBe(false);
  await flushDrafts();
  await one.drop();
  expect(hasDrafts()).toBe(true);
  await two.drop();
  expect(hasDrafts()).toBe(false);
});

describe("slow, then broken, then newer:", () => {
  /** A write is under way when a newer one follows; the first `failing` of the two fail. */
  async function overtaken(failing: number, newer: (kept: Kept<string>) => Promise<void>) {
    let goOn = () => {};
    backend.slow = new Promise((done) => (goOn = done));
    backend.failing = failing;
    const kept = new Kept<string>("k");
    kept.write("older");
    const first = kept.flush();
    await vi.advanceTimersByTimeAsync(0);
    const second = newer(kept);
    goOn();
    await Promise.all([first, second]);
    return kept;
  }
  const type = (kept: Kept<string>) => {
    kept.write("newer");
    return kept.flush();
  };

  test("the newer text stays when everything is written once more", async () => {
    const kept = await overtaken(1, type);
    await flushDrafts();
    expect([backend.sets, kept.failed]).toEqual([["newer"], false]);
  });

  test("what was thrown away stays so", async () => {
    const kept = await overtaken(1, (kept) => kept.drop());
    await flushDrafts();
    expect([backend.sets, kept.held]).toEqual([[null], false]);
  });

  test("where both fail, the newer is tried again", async () => {
    const kept = await overtaken(2, type);
    expect([backend.sets, kept.failed]).toEqual([[], true]);
    await flushDrafts();
    expect([backend.sets, kept.failed]).toEqual([["newer"], false]);
  });

  test("what is thrown away only then is thrown away", async () => {
    const kept = await overtaken(1, type);
    await kept.drop();
    expect(backend.sets).toEqual(["newer", null]);
  });
});

test("a lock waits for a write that is under way", async () => {
  let answer = () => {};
  backend.slow = new Promise((done) => (answer = done));
  const kept = new Kept<string>("k");
  kept.write("letzter Satz");
  void kept.flush();
  let locked = false;
  const lock = flushDrafts().then(() => (locked = true));
  await vi.advanceTimersByTimeAsync(1000);
  expect(locked).toBe(false);
  answer();
  await lock;
  expect(backend.sets).toEqual(["letzter Satz"]);
});
