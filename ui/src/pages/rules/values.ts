// The values of the rules as people read and type them: groups, units, and what cannot be.
import type { RuleField } from "$lib/bindings";
import { language, locales, t } from "$lib/text";

/** What was typed, by the key of the field; only what differs from the rules in force. */
export type Typed = Readonly<Record<string, string>>;

export type Problem = "number" | "range" | "whole";

export const levels = ["due", "atRisk", "lapsed", "lost"] as const;

/** The groups in the order in which a customer meets them, each with the first parts of its keys. */
export const groups = [
  { id: "silence", parts: ["multiples", "floors"] },
  { id: "interval", parts: ["interval"] },
  { id: "alert", parts: ["alert"] },
  { id: "contact", parts: ["contact"] },
  { id: "care", parts: ["care"] },
  { id: "loyal", parts: ["loyal"] },
  { id: "core", parts: ["core"] },
  { id: "escalation", parts: ["escalation"] },
  { id: "contract", parts: ["contract"] },
  { id: "overrides", parts: ["overrides"] },
  { id: "more", parts: ["reactivatedPurchases", "band"] },
] as const;

export type Group = (typeof groups)[number];

export const partOf = (key: string) => key.split(".")[0] ?? key;

/** The group in which somebody looks for what the backend calls so. */
export const groupOf = (part: string) => groups.find((group) => (group.parts as readonly string[]).includes(part))?.id ?? "more";

const kebab = (key: string) => key.replace(".", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const fieldText = (key: string) => t(`rules-field-${kebab(key)}`);

/** A share is read in hundredths; everything else as it is. */
const scale = (field: Pick<RuleField, "unit">) => (field.unit === "share" ? 100 : 1);

/** The number alone, as it stands in its field. */
export function numberText(field: Pick<RuleField, "unit">, value: number): string {
  return new Intl.NumberFormat(locales[language()], { maximumFractionDigits: 2, useGrouping: false }).format(value * scale(field));
}

/** Its unit, as it stands behind the field. */
export function unitText(field: Pick<RuleField, "key" | "unit">, value: number): string {
  if (field.unit === "share" && partOf(field.key) === "alert") return t("rules-unit-points");
  return t(`rules-unit-${field.unit}`, { count: value }).trim();
}

/** Number and unit: "2,4 ×", "14 Tage", "60 von 100". */
export const valueText = (field: Pick<RuleField, "key" | "unit">, value: number) => `${numberText(field, value)} ${unitText(field, value)}`.trim();

/** The number that was typed; null where it is none. */
export function numberOf(field: Pick<RuleField, "unit">, text: string): number | null {
  const plain = text.trim().replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  return Number((Number(plain) / scale(field)).toFixed(6));
}

/** What is wrong with what was typed, before anybody is asked. */
export function problemOf(field: RuleField, text: string): Problem | null {
  const value = numberOf(field, text);
  if (value === null) return "number";
  if (value < field.range.least || value > field.range.most) return "range";
  return (field.unit === "days" || field.unit === "count") && !Number.isInteger(value) ? "whole" : null;
}

/** The value that would hold: the typed one, or the one in force. */
export function wouldBe(field: RuleField, typed: Typed): number {
  const text = typed[field.key];
  return (text === undefined ? null : numberOf(field, text)) ?? field.value;
}

/** The values that would change; null while one of them cannot be. */
export function changedValues(fields: readonly RuleField[], typed: Typed): Record<string, number> | null {
  const changed: Record<string, number> = {};
  for (const field of fields) {
    const text = typed[field.key];
    if (text === undefined) continue;
    if (problemOf(field, text) !== null) return null;
    const value = wouldBe(field, typed);
    if (value !== field.value) changed[field.key] = value;
  }
  return changed;
}

/** What was typed with one more field; a value as it is in force is no change. */
export function withTyped(typed: Typed, field: RuleField, text: string): Typed {
  const others = Object.entries(typed).filter(([key]) => key !== field.key);
  return Object.fromEntries(numberOf(field, text) === field.value ? others : [...others, [field.key, text]]);
}

/** Everything as it is without anybody's doing. */
export function defaultsOf(fields: readonly RuleField[]): Typed {
  const differing = fields.filter((field) => field.value !== field.default);
  return Object.fromEntries(differing.map((field) => [field.key, numberText(field, field.default)]));
}

/** After how many days of silence somebody with this interval reaches each level. */
export function daysOf(fields: readonly RuleField[], typed: Typed, interval: number): number[] {
  const at = (key: string) => {
    const field = fields.find((known) => known.key === key);
    return field ? wouldBe(field, typed) : 0;
  };
  return levels.map((level) => Math.ceil(Math.max(at(`floors.${level}`), at(`multiples.${level}`) * interval) - 1e-9));
}
