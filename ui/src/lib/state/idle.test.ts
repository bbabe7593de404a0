import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchIdle } from "./idle";

let time = 0;
let target: EventTarget;

beforeEach(() => {
  time = 0;
  target = new EventTarget();
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", target.addEventListener.bind(target));
  vi.stubGlobal("removeEventListener", target.removeEventListener.bind(target));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function pass(minutes: number) {
  time += minutes * 60_000;
  vi.advanceTimersByTime(10_000);
}

test("locks after the pause, and not before", () => {
  const lock = vi.fn();
  const stop = watchIdle(10, lock, () => time);
  pass(9);
  expect(lock).not.toHaveBeenCalled();
  pass(1);
  expect(lock).toHaveBeenCalledOnce();
  stop();
});

test("a key begins the pause anew", () => {
  const lock = vi.fn();
  const stop = watchIdle(10, lock, () => time);
  pass(9);
  target.dispatchEvent(new Event("keydown"));
  pass(9);
  expect(lock).not.toHaveBeenCalled();
  stop();
});

test("zero minutes never lock, and a stopped watch is silent", () => {
  const lock = vi.fn();
  watchIdle(0, lock, () => time)();
  watchIdle(1, lock, () => time)();
  pass(60);
  expect(lock).not.toHaveBeenCalled();
});
