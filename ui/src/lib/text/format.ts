// Dates, times, money and shares in the form of the chosen language, the same as on paper.
// Reads the language, so that what it writes follows a switch; near dates become words.
import type { Money } from "$lib/bindings";
import { dayOf, daysBetween, parts, weekday, type Day } from "./days";
import { language, locales, t } from "./text.svelte";

/** 23.11.2026 · 23-11-2026 · 23 Nov 2026 */
export function formatDate(iso: Day): string {
  const { year, month, day } = parts(iso);
  // English names the month, the others number it, always with two digits.
  if (language() === "en") return t("format-date", { year: String(year), month: t(`format-month-short-${month}`), day: String(day) });
  return t("format-date", { year: String(year), month: two(month), day: two(day) });
}

/** A birthday, also one of which only day and month are known (`--12-31`): 31.12. · 31-12 · 31 Dec */
export function formatBirthday(iso: string): string {
  if (!iso.startsWith("--")) return formatDate(iso);
  const [month, day] = [iso.slice(2, 4), iso.slice(5, 7)];
  if (language() === "en") return t("format-date-yearless", { month: t(`format-month-short-${Number(month)}`), day: String(Number(day)) });
  return t("format-date-yearless", { month, day });
}

/** With the weekday in front: what lies ahead carries it, what is past does not. */
export function formatDay(iso: Day): string {
  return t("format-date-with-weekday", { weekday: t(`format-weekday-${weekday(iso)}`), date: formatDate(iso) });
}

/** "Montag, 23.11.2026", for the head of a page. */
export function formatLongDay(iso: Day): string {
  return `${t(`near-weekday-${weekday(iso)}`)}, ${formatDate(iso)}`;
}

/** Heute, morgen and gestern as words, everything else as a date. */
export function formatNear(iso: Day, today: Day): string {
  return nearWord(daysBetween(today, iso)) ?? formatDate(iso);
}

/** As `formatNear`, but a date that passed within a month says for how long. */
export function formatDue(iso: Day, today: Day): string {
  const distance = daysBetween(today, iso);
  if (distance < -1 && distance >= -31) return t("near-since-days", { days: -distance });
  return nearWord(distance) ?? formatDate(iso);
}

/** 09:14 Uhr · 09.14 uur · 09:14, of the local clock. */
export function formatTime(moment: Date): string {
  return t("format-time", { hour: two(moment.getHours()), minute: two(moment.getMinutes()) });
}

/** How long ago a moment was: minutes and hours within a day, then the day. */
export function formatAgo(moment: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - moment.getTime()) / 60_000);
  if (minutes < 1) return t("near-just-now");
  if (minutes < 60) return t("near-minutes-ago", { minutes });
  if (minutes < 24 * 60) return t("near-hours-ago", { hours: Math.floor(minutes / 60) });
  return formatNear(dayOf(moment), dayOf(now));
}

export function formatNumber(value: number, digits = 0): string {
  return minus(numbers({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value));
}

/** With `cents` as in documents and ledgers; else a whole amount stands without them, as on boards. No cent is lost. */
export function formatMoney(money: Money, cents = true): string {
  const decimals = currencyDecimals(money.currency);
  const digits = cents || money.amount % 10 ** decimals !== 0 ? decimals : 0;
  const format = numbers({ style: "currency", currency: money.currency, minimumFractionDigits: digits, maximumFractionDigits: digits });
  return minus(format.format(money.amount / 10 ** decimals));
}

/** An estimate in whole units: cents would claim to know it better. */
export function roundMoney(money: Money): Money {
  const unit = 10 ** currencyDecimals(money.currency);
  return { ...money, amount: Math.round(money.amount / unit) * unit };
}

/** Sums of several currencies beside each other, because they are never added; a dash where there is nothing to sum. */
export function formatSums(sums: readonly Money[], cents = false): string {
  return sums.length === 0 ? "–" : sums.map((sum) => formatMoney(sum, cents)).join(" · ");
}

/** A share of one: 0.62 is 62 %. */
export function formatPercent(share: number): string {
  return minus(numbers({ style: "percent", maximumFractionDigits: 0 }).format(share));
}

/** Bytes in the largest unit that leaves a number above one. */
export function formatSize(bytes: number): string {
  const step = Math.min(4, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const unit = ["B", "kB", "MB", "GB", "TB"][step];
  return `${formatNumber(bytes / 1000 ** step, step > 1 ? 1 : 0)}\u00a0${unit}`;
}

/** Decimal places of a currency: 2 for EUR, 0 for JPY. */
export function currencyDecimals(currency: string): number {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function nearWord(distance: number): string | null {
  if (distance === 0) return t("near-today");
  if (distance === 1) return t("near-tomorrow");
  if (distance === -1) return t("near-yesterday");
  return null;
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat(locales[language()], options);
}

/** Paper and window write the true minus sign. */
function minus(text: string): string {
  return text.replace("-", "\u2212");
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
