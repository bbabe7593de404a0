import { describe, expect, test } from "vitest";
import { ariaKeys, isSingleKey, matches, sayKeys, showKeys, type Pressed } from "./keys";
import { coreCommands } from "./core";

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe("matches", () => {
  test("Mod is Ctrl, and Command on a Mac", () => {
    expect(matches("Mod+K", press("k", { ctrlKey: true }), false)).toBe(true);
    expect(matches("Mod+K", press("k", { metaKey: true }), false)).toBe(false);
    expect(matches("Mod+K", press("k", { metaKey: true }), true)).toBe(true);
  });

  test("held keys must be the same", () => {
    expect(matches("Mod+Z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(matches("Mod+Shift+Z", press("Z", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(matches("X", press("x", { altKey: true }), false)).toBe(false);
  });

  test("AltGr letters, which arrive with Ctrl and Alt, are no shortcut", () => {
    expect(matches("Mod+Q", press("@", { ctrlKey: true, altKey: true }), false)).toBe(false);
  });

  test("plus and minus are spelt, because a plus parts the names", () => {
    expect(matches("Mod+Plus", press("+", { ctrlKey: true }), false)).toBe(true);
    expect(matches("Mod+Plus", press("+", { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(matches("Mod+Minus", press("-", { ctrlKey: true }), false)).toBe(true);
    expect(matches("Mod+Minus", press("-"), false)).toBe(false);
    expect(showKeys("Mod+Plus", name, false)).toBe("Strg +");
  });

  test("a sign brings its own Shift", () => {
    expect(matches("?", press("?", { shiftKey: true }), false)).toBe(true);
  });

  test("named keys and the space bar", () => {
    expect(matches("Alt+ArrowUp", press("ArrowUp", { altKey: true }), false)).toBe(true);
    expect(matches("Space", press(" "), false)).toBe(true);
    expect(matches("Escape", press("Escape", { shiftKey: true }), false)).toBe(false);
  });
});

const german: Record<string, string> = { mod: "Strg", shift: "Umschalt", space: "Leertaste", arrowup: "Pfeil nach oben", enter: "Eingabe" };
const name = (key: string) => german[key] ?? key;

test("strokes are shown as on the keyboard and told in the words of ARIA", () => {
  expect(showKeys("Mod+Shift+Z", name, false)).toBe("Strg Umschalt Z");
  expect(showKeys("Mod+Enter", name, true)).toBe("⌘ ↵");
  expect(showKeys("Space", name, false)).toBe("Leertaste");
  expect(ariaKeys("Mod+Shift+Z", false)).toBe("Control+Shift+Z");
  expect(ariaKeys("Mod+K", true)).toBe("Meta+K");
});

test("strokes are read aloud by the names the user's keyboard has", () => {
  expect(sayKeys("Mod+K", name, false)).toBe("Strg+K");
  expect(sayKeys("Mod+K", name, true)).toBe("⌘+K");
  expect(sayKeys("Mod+Shift+Enter", name, false)).toBe("Strg+Umschalt+Eingabe");
  expect(sayKeys("ArrowUp", name, false)).toBe("Pfeil nach oben");
  expect(sayKeys("?", name, false)).toBe("?");
});

test("only a key without Ctrl and Alt counts as single", () => {
  expect(["X", "?", "1", "Mod+X", "Alt+X", "Enter", "F2"].filter(isSingleKey)).toEqual(["X", "?", "1"]);
});

describe("the shared commands", () => {
  const strokes = coreCommands.flatMap((command) => command.keys ?? []);

  test("use each stroke once", () => {
    expect(strokes.filter((keys, index) => strokes.indexOf(keys) !== index)).toEqual([]);
  });

  test("leave Ctrl+Alt and letters alone, because AltGr types with it", () => {
    expect(strokes.filter((keys) => /Mod\+Alt|Alt\+[A-Z]$/.test(keys))).toEqual([]);
  });
});
