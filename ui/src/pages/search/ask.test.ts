import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Hit } from "$lib/bindings";
import { asker, hitNote } from "./ask";

// The search itself is given; the backend plays no part here.
vi.mock("$lib/host", () => ({ host: {} }));

const hit = (name: string, more: Partial<Hit> = {}): Hit => ({ id: name, kind: "organisation", name, city: null, organisation: null, matched: null, ...more });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("asks once for what was typed in one go, and drops the earlier questions", async () => {
  const find = vi.fn((query: string) => Promise.resolve([hit(query)]));
  const ask = asker(find, []);
  const answers = [ask("r"), ask("re"), ask(" reha ")];
  await vi.advanceTimersByTimeAsync(30);
  expect(await Promise.all(answers)).toEqual([null, null, [hit("reha")]]);
  expect(find).toHaveBeenCalledOnce();
});

test("an answer that comes after a newer question is stale", async () => {
  let slow: (hits: Hit[]) => void = () => {};
  const ask = asker<Hit[]>((query) => (query === "slow" ? new Promise<Hit[]>((resolve) => (slow = resolve)) : Promise.resolve([hit(query)])), []);
  const first = ask("slow");
  await vi.advanceTimersByTimeAsync(30);
  const second = ask("quick");
  await vi.advanceTimersByTimeAsync(30);
  slow([hit("slow")]);
  expect([await first, await second]).toEqual([null, [hit("quick")]]);
});

test("a search that was given up for a newer one is stale, and one that failed fails", async () => {
  let giveUp: (cause: Error) => void = () => {};
  const ask = asker<Hit[]>(() => new Promise((_, reject) => (giveUp = reject)), []);
  const first = ask("a");
  await vi.advanceTimersByTimeAsync(30);
  const givenUp = giveUp;
  const second = ask("ab").catch((cause: Error) => cause.message);
  givenUp(new Error("cancelled"));
  await vi.advanceTimersByTimeAsync(30);
  giveUp(new Error("broken"));
  expect([await first, await second]).toEqual([null, "broken"]);
});

test("nothing typed asks nobody, and makes what is under way stale", async () => {
  const find = vi.fn(() => Promise.resolve([hit("x")]));
  const ask = asker(find, []);
  const first = ask("x");
  expect(await ask("  ")).toEqual([]);
  await vi.advanceTimersByTimeAsync(30);
  expect(await first).toBeNull();
  expect(find).not.toHaveBeenCalled();
});

test("beside the name stand the number that was found, the organisation and the town", () => {
  expect(hitNote(hit("Harms", { matched: "04841 7712-30", organisation: "Reha-Zentrum", city: "Husum" }))).toBe("04841 7712-30 · Reha-Zentrum · Husum");
  expect(hitNote(hit("Harms"))).toBe("");
});
