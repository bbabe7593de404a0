// Amounts as people type them: "1.250,50", "1250.50", "€ 12", "7,2k". Digits stay text until they are minor units,
// so that no binary fraction ever touches money.
import type { Language } from "./text.svelte";

export type MoneyText =
  | { minor: number }
  /** `digits`: something else than digits stands there; `decimals`: more decimals than the currency has; `size`: too large. */
  | { wrong: "digits" | "decimals" | "size" };

/** Reads an amount into minor units of a currency with `decimals` places. */
export function parseMoney(input: string, language: Language, decimals = 2): MoneyText {
  // "1.250,-" is how a round amount stands on German and Dutch paper.
  const bare = input.toLowerCase().replace(/(€|\$|£|eur|usd|gbp|chf)/g, "").replace(/[\s\u00a0\u202f']/g, "").replace(/\u2212/g, "-").replace(/,-+$/, "");
  const found = /^(-?)([\d.,]+)(k|t|tsd\.?|mio\.?|m)?$/.exec(bare);
  if (!found || !/\d/.test(found[2] ?? "")) return { wrong: "digits" };
  const split = splitDecimals(found[2] ?? "", language);
  if (split === null) return { wrong: "digits" };
  const power = found[3] === undefined ? 0 : found[3].startsWith("m") ? 6 : 3;
  const fraction = split.fraction.replace(/0+$/, "");
  if (fraction.length > decimals + power) return { wrong: "decimals" };
  const minor = Number(split.whole + fraction.padEnd(decimals + power, "0"));
  if (!Number.isSafeInteger(minor)) return { wrong: "size" };
  return { minor: found[1] === "-" && minor !== 0 ? -minor : minor };
}

/**
 * Tells grouping from decimals. With both signs the last one is the decimal sign. One sign that stands several
 * times groups. One sign alone followed by exactly three digits groups where the language groups with it.
 */
function splitDecimals(digits: string, language: Language): { whole: string; fraction: string } | null {
  const groupSign = language === "en" ? "," : ".";
  const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  if (last < 0) return { whole: digits, fraction: "" };
  const sign = digits[last] ?? "";
  const other = sign === "." ? "," : ".";
  const count = digits.split(sign).length - 1;
  const head = digits.slice(0, last);
  const tail = digits.slice(last + 1);
  const groups = !digits.includes(other) && (count > 1 || (sign === groupSign && tail.length === 3));
  if (groups) return grouped(digits, sign) ? { whole: digits.replaceAll(sign, ""), fraction: "" } : null;
  if (count > 1) return null;
  if (head.includes(other) && !grouped(head, other)) return null;
  return { whole: head.replaceAll(other, "") || "0", fraction: tail };
}

/** Groups of three after a first group of one to three digits. */
function grouped(digits: string, sign: string): boolean {
  const [first = "", ...rest] = digits.split(sign);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}
