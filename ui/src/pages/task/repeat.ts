// How a step comes again: in the form, as a rule for the backend, and in words. Pure.
import type { Repeat, RepeatUnit } from "$lib/bindings";
import { formatDate, t, type Day } from "$lib/text";

/** `often` is what the first list says; only with `own` do the number and the unit stand there to be chosen. */
export type RepeatForm = { often: "never" | "daily" | "weekly" | "monthly" | "yearly" | "own"; every: string; unit: RepeatUnit; from: "due" | "done"; ends: "never" | "on" | "times"; until: Day | null; times: string };

export const units: readonly RepeatUnit[] = ["day", "week", "month", "year"];
const usual = { daily: "day", weekly: "week", monthly: "month", yearly: "year" } as const;
export const often: readonly RepeatForm["often"][] = ["never", "daily", "weekly", "monthly", "yearly", "own"];

export const noRepeat = (): RepeatForm => ({ often: "never", every: "2", unit: "week", from: "due", ends: "never", until: null, times: "10" });

export function repeatFormOf(rule: Repeat | null): RepeatForm {
  if (rule === null) return noRepeat();
  const name = (Object.keys(usual) as (keyof typeof usual)[]).find((key) => usual[key] === rule.unit);
  return {
    often: rule.every === 1 && name ? name : "own",
    every: String(rule.every),
    unit: rule.unit,
    from: rule.from,
    ends: rule.until ? "on" : rule.times ? "times" : "never",
    until: rule.until ?? null,
    times: String(rule.times ?? 10),
  };
}

/** A whole number from 1 to 999, or null. */
export function count(text: string): number | null {
  const words = text.trim();
  if (!/^\d{1,3}$/.test(words)) return null;
  return Number(words) >= 1 ? Number(words) : null;
}

/** What keeps the form from being a rule: the key of a text for its place, or nothing. */
export function repeatTrouble(form: RepeatForm, due: Day | null): { field: "often" | "every" | "until" | "times"; text: string } | null {
  if (form.often === "never") return null;
  if (due === null) return { field: "often", text: "error-invalid-repeat-no-day" };
  if (form.often === "own" && count(form.every) === null) return { field: "every", text: "error-invalid-repeat-every" };
  if (form.ends === "times" && count(form.times) === null) return { field: "times", text: "error-invalid-repeat-times" };
  if (form.ends === "on" && (form.until === null || form.until < due)) return { field: "until", text: "error-invalid-repeat-until" };
  return null;
}

/** The rule; null where there is none or it is not whole yet. */
export function ruleOf(form: RepeatForm, due: Day | null): Repeat | null {
  if (form.often === "never" || repeatTrouble(form, due) !== null) return null;
  const own = form.often === "own";
  return {
    every: own ? (count(form.every) ?? 1) : 1,
    unit: form.often === "own" ? form.unit : usual[form.often as keyof typeof usual],
    from: form.from,
    until: form.ends === "on" ? form.until : null,
    times: form.ends === "times" ? count(form.times) : null,
  };
}

/** The rule in one sentence, as in "Alle 2 Wochen, bis 01.12.2027". */
export function ruleText(rule: Repeat): string {
  const parts = [t(`repeat-every-${rule.unit}`, { every: rule.every })];
  if (rule.from === "done") parts.push(t("repeat-from-done-short"));
  if (rule.until) parts.push(t("repeat-until-short", { day: formatDate(rule.until) }));
  if (rule.times) parts.push(t("repeat-times-short", { times: rule.times }));
  return parts.join(", ");
}
