import { beforeEach, describe, expect, test, vi } from "vitest";
import { available, bind, canRun, define, handleKey, keysOf, run } from "./registry.svelte";

// The registry reads one preference; the backend behind it plays no part here.
vi.mock("$lib/state/preferences.svelte", () => ({ preferences: { singleKeys: true } }));
const { preferences } = (await import("$lib/state/preferences.svelte")) as { preferences: { singleKeys: boolean } };

define([
  { id: "test.mark", text: "test-mark", group: "list", keys: ["X"] },
  { id: "test.undo", text: "test-undo", group: "list", keys: ["Mod+Z"] },
  { id: "test.new", text: "test-new", group: "list", keys: ["Mod+N"], quiet: true },
]);

class Spot {
  constructor(private readonly inside: string) {}
  closest(selector: string): unknown {
    return selector.includes(this.inside) ? this : null;
  }
}
vi.stubGlobal("HTMLElement", Spot);

function press(key: string, held: Partial<KeyboardEvent> = {}, target: unknown = null): boolean {
  const event = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, defaultPrevented: false, isComposing: false, target, preventDefault: () => {}, ...held };
  return handleKey(event as KeyboardEvent);
}

const field = new Spot("input");
const dialog = new Spot("[role=dialog]");

describe("commands", () => {
  beforeEach(() => (preferences.singleKeys = true));

  test("can run only while something is bound to them", () => {
    expect(run("test.mark")).toBe(false);
    const end = bind("test.mark", { run: () => {} });
    expect(canRun("test.mark")).toBe(true);
    end();
    expect(canRun("test.mark")).toBe(false);
  });

  test("the latest binding wins and gives way to the one before", () => {
    const told: string[] = [];
    const ends = ["page", "panel"].map((who) => bind("test.mark", { run: () => told.push(who) }));
    run("test.mark");
    ends[1]?.();
    run("test.mark");
    ends[0]?.();
    expect(told).toEqual(["panel", "page"]);
  });

  test("a binding that may not now leaves the key to others", () => {
    const end = bind("test.mark", { run: () => {}, when: () => false });
    expect(press("x")).toBe(false);
    end();
  });

  test("single keys rest while a field has the focus, and when they are turned off", () => {
    const end = bind("test.mark", { run: () => {} });
    expect([press("x"), press("x", {}, field), press("x", {}, dialog)]).toEqual([true, false, false]);
    preferences.singleKeys = false;
    expect(press("x")).toBe(false);
    end();
  });

  test("in a field Ctrl+Z belongs to the typing, other Ctrl strokes to the window", () => {
    const ends = ["test.undo", "test.new"].map((id) => bind(id, { run: () => {} }));
    expect([press("z", { ctrlKey: true }), press("z", { ctrlKey: true }, field)]).toEqual([true, false]);
    expect([press("n", { ctrlKey: true }, field), press("n", { ctrlKey: true }, dialog)]).toEqual([true, false]);
    ends.forEach((end) => end());
  });

  test("the palette leaves out what is quiet or cannot run", () => {
    const ends = ["test.undo", "test.new"].map((id) => bind(id, { run: () => {} }));
    expect(available().map((command) => command.id)).toEqual(["test.undo"]);
    ends.forEach((end) => end());
  });

  test("an unknown or doubled id is a mistake of ours and says so", () => {
    expect(() => keysOf("test.none")).toThrow();
    expect(() => define([{ id: "test.mark", text: "test-mark", group: "list" }])).toThrow();
  });
});
