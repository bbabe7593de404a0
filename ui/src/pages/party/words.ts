// How the parts of a customer are said: money, places, and how long ago something was.
import type { Money, NextStep } from "$lib/bindings";
import { dayOf, daysBetween, language, t, type Day } from "$lib/text";

/** One sum for each currency, in the order in which they first appear. */
export function summed(list: readonly (Money | null)[]): Money[] {
  const sums = new Map<string, number>();
  for (const money of list) if (money) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.amount);
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}

/** "Husum, DE" */
export function placeText(city: string | null, country: string | null): string {
  return [city, country].filter(Boolean).join(", ");
}

/** The name of a country in the language of the window. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([language()], { type: "region", fallback: "code" }).of(code) ?? code;
}

/** How long ago, in the unit a person would choose: "gestern", "vor 12 Tagen", "vor 5 Monaten". */
export function agoText(at: number, today: Day): string {
  const days = daysBetween(dayOf(new Date(at)), today);
  if (days <= 0) return t("near-today");
  if (days === 1) return t("near-yesterday");
  if (days < 60) return t("party-ago-days", { days });
  if (days < 730) return t("party-ago-months", { months: Math.floor(days / 30.4) });
  return t("party-ago-years", { years: Math.floor(days / 365) });
}

/** The same for a day. */
export const agoOfDay = (day: Day, today: Day): string => agoText(new Date(`${day}T12:00:00`).getTime(), today);

/** The time of day in a column, where everybody sees that it is one. */
export function clockText(at: number): string {
  const moment = new Date(at);
  const [hours, minutes] = [moment.getHours(), moment.getMinutes()].map((value) => String(value).padStart(2, "0"));
  return language() === "nl" ? `${hours}.${minutes}` : `${hours}:${minutes}`;
}

export function lastContactText(at: number | null, today: Day): string {
  return at === null ? t("party-contact-never") : t("party-contact-last", { when: agoText(at, today) });
}

/** What is to be done, as short as it can be said: the kind, and of a mere task the title. */
export function stepText(step: NextStep): string {
  return step.kind === "todo" ? step.title : t(`task-kind-${step.kind}`);
}
