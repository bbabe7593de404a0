// Key strokes as text: "Mod+K" in definitions, "Strg K" on screen, "Strg+K" read aloud, "Control+K" for ARIA.
// Mod is Ctrl, and the command key on a Mac.

export type Stroke = { mod: boolean; shift: boolean; alt: boolean; key: string };

/** What this needs of a KeyboardEvent. */
export type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

export function isMac(platform: string = globalThis.navigator?.platform ?? ""): boolean {
  return platform.startsWith("Mac");
}

export function readStroke(keys: string): Stroke {
  const names = keys.split("+");
  const key = names.pop() ?? "";
  return { mod: names.includes("Mod"), shift: names.includes("Shift"), alt: names.includes("Alt"), key };
}

/** One key without Ctrl or Alt, which a person may want to turn off because typing could trigger it. */
export function isSingleKey(keys: string): boolean {
  const stroke = readStroke(keys);
  return !stroke.mod && !stroke.alt && [...stroke.key].length === 1;
}

/** Signs that have a name in definitions, because a plus parts the names there. */
const spelt: Record<string, string> = { Plus: "+", Minus: "-" };

/** Whether an event is the stroke. Signs such as "?" already contain their Shift, so it is not asked for them. */
export function matches(keys: string, event: Pressed, mac = isMac()): boolean {
  const stroke = readStroke(keys);
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  const key = spelt[stroke.key] ?? stroke.key;
  const letter = /^[a-z]$/i.test(key);
  const shiftFits = letter || key.length > 1 ? event.shiftKey === stroke.shift : true;
  const keyName = event.key === " " ? "Space" : event.key;
  const keyFits = letter ? keyName.toLowerCase() === key.toLowerCase() : keyName === key;
  return mod === stroke.mod && !other && event.altKey === stroke.alt && shiftFits && keyFits;
}

const ariaNames: Record<string, string> = { Mod: "Control" };

/** The value of `aria-keyshortcuts`. */
export function ariaKeys(keys: string, mac = isMac()): string {
  return keys
    .split("+")
    .map((name) => (name === "Mod" && mac ? "Meta" : (ariaNames[name] ?? name)))
    .join("+");
}

const signs: Record<string, string> = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→", Enter: "↵", Backspace: "⌫", Plus: "+", Minus: "−" };
const macSigns: Record<string, string> = { Mod: "⌘", Shift: "⇧", Alt: "⌥" };
const named = ["Mod", "Shift", "Alt", "Space", "Escape", "Delete"];

/** The stroke as it stands on the user's keyboard; `name` translates the names of the modifier keys. */
export function showKeys(keys: string, name: (key: string) => string, mac = isMac()): string {
  return keys
    .split("+")
    .map((key) => (mac ? macSigns[key] : undefined) ?? signs[key] ?? (named.includes(key) ? name(key.toLowerCase()) : key))
    .join(" ");
}

/** The stroke as it is read aloud: names where the screen shows signs, because voices skip arrows. */
export function sayKeys(keys: string, name: (key: string) => string, mac = isMac()): string {
  return keys
    .split("+")
    .map((key) => (mac ? macSigns[key] : undefined) ?? (signs[key] || named.includes(key) ? name(key.toLowerCase()) : key))
    .join("+");
}
