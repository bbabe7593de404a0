import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dismiss, dismissAll, hold, toast, toasts, undoNewest } from "./toasts.svelte";

const texts = () => toasts.list.map((item) => item.text);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  hold(false);
  vi.runAllTimers();
  vi.useRealTimers();
});

test("each goes by itself after its time, and none is lost before", () => {
  for (const text of ["a", "b", "c", "d"]) toast(text);
  expect(texts()).toEqual(["a", "b", "c", "d"]);
  vi.advanceTimersByTime(7_900);
  toast("e");
  vi.advanceTimersByTime(200);
  expect(texts()).toEqual(["e"]);
});

test("while it is looked at, none goes away", () => {
  toast("a");
  hold(true);
  vi.advanceTimersByTime(60_000);
  expect(texts()).toEqual(["a"]);
  hold(false);
  vi.advanceTimersByTime(1_000);
  expect(texts()).toEqual([]);
});

test("one is dismissed and the others stay", () => {
  for (const text of ["a", "b", "c"]) toast(text);
  dismiss(toasts.list[1]?.id ?? 0);
  expect(texts()).toEqual(["a", "c"]);
});

test("the stack stays bounded, and the newest are kept", () => {
  for (let count = 1; count <= 60; count++) toast(String(count));
  expect(texts()).toHaveLength(50);
  expect(texts().at(-1)).toBe("60");
});

test("undo takes the newest that can be taken back", () => {
  const undo = vi.fn();
  toast("a", { undo });
  toast("b");
  expect(undoNewest()).toBe(true);
  expect(undo).toHaveBeenCalledOnce();
  expect(texts()).toEqual(["b"]);
  expect(undoNewest()).toBe(false);
});

test("a lock takes all of it away, with the ways back", () => {
  toast("Angebot an Alfreds geplant", { undo: () => {} });
  dismissAll();
  expect(texts()).toEqual([]);
  expect(undoNewest()).toBe(false);
});
