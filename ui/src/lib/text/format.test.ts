import { beforeAll, describe, expect, test } from "vitest";
import { formatAgo, formatBirthday, formatDate, formatDay, formatDue, formatLongDay, formatMoney, formatNear, formatNumber, formatPercent, formatSize, formatSums, formatTime, roundMoney } from "./format";
import { setLanguage, type Language } from "./text.svelte";

// Fluent writes the language on the root element; without a window there is none.
beforeAll(() => {
  globalThis.document ??= { documentElement: {} } as Document;
});

const rows: [Language, Record<string, string>][] = [
  ["de", { date: "23.11.2026", born: "05.03.", day: "Mo 23.11.2026", long: "Montag, 23.11.2026", time: "09:14\u00a0Uhr", money: "1.250,50\u00a0€", whole: "1.251\u00a0€", owed: "\u22121.250,50\u00a0€", share: "62\u00a0%", number: "1.312" }],
  ["nl", { date: "23-11-2026", born: "05-03", day: "ma 23-11-2026", long: "maandag, 23-11-2026", time: "09.14\u00a0uur", money: "€\u00a01.250,50", whole: "€\u00a01.251", owed: "€\u00a0\u22121.250,50", share: "62%", number: "1.312" }],
  ["en", { date: "23 Nov 2026", born: "5 Mar", day: "Mon 23 Nov 2026", long: "Monday, 23 Nov 2026", time: "09:14", money: "€1,250.50", whole: "€1,251", owed: "\u2212€1,250.50", share: "62%", number: "1,312" }],
];

describe.each(rows)("in %s", (language, expected) => {
  test("dates, times, money and shares have the form of paper", async () => {
    await setLanguage(language);
    expect(formatDate("2026-11-23")).toBe(expected.date);
    expect([formatBirthday("--03-05"), formatBirthday("2026-11-23")]).toEqual([expected.born, expected.date]);
    expect(formatDay("2026-11-23")).toBe(expected.day);
    expect(formatLongDay("2026-11-23")).toBe(expected.long);
    expect(formatTime(new Date(2026, 10, 23, 9, 14))).toBe(expected.time);
    expect(formatMoney({ amount: 125_050, currency: "EUR" })).toBe(expected.money);
    expect(formatMoney({ amount: 125_100, currency: "EUR" }, false)).toBe(expected.whole);
    expect(formatMoney({ amount: 125_050, currency: "EUR" }, false), "no cent is lost").toBe(expected.money);
    expect(formatMoney(roundMoney({ amount: 125_060, currency: "EUR" }), false)).toBe(expected.whole);
    expect(formatMoney({ amount: -125_050, currency: "EUR" })).toBe(expected.owed);
    expect(formatPercent(0.62)).toBe(expected.share);
    expect(formatNumber(1312)).toBe(expected.number);
  });
});

describe("near dates", () => {
  const today = "2026-11-23";

  test("are words, and others are dates", async () => {
    await setLanguage("de");
    const near = ["2026-11-22", today, "2026-11-24", "2026-11-25"].map((iso) => formatNear(iso, today));
    expect(near).toEqual(["gestern", "heute", "morgen", "25.11.2026"]);
  });

  test("say for how long something is overdue, up to a month", async () => {
    await setLanguage("de");
    const due = ["2026-11-22", "2026-11-20", "2026-10-23", "2026-10-22", "2026-11-26"].map((iso) => formatDue(iso, today));
    expect(due).toEqual(["gestern", "seit 3 Tagen", "seit 31 Tagen", "22.10.2026", "26.11.2026"]);
  });

  test("tell minutes and hours of the same day", async () => {
    await setLanguage("de");
    const now = new Date(2026, 10, 23, 12, 0);
    const ago = (minutes: number) => formatAgo(new Date(now.getTime() - minutes * 60_000), now);
    expect([ago(0), ago(12), ago(180), ago(1500)]).toEqual(["gerade eben", "vor 12\u00a0Min.", "vor 3\u00a0Std.", "gestern"]);
  });
});

test("sums of several currencies stand beside each other, and nothing is a dash", async () => {
  await setLanguage("de");
  const sums = [{ amount: 125_050, currency: "EUR" }, { amount: 880_000, currency: "CHF" }];
  expect([formatSums(sums), formatSums(sums.slice(0, 1), true), formatSums([])]).toEqual(["1.250,50\u00a0€ · 8.800\u00a0CHF", "1.250,50\u00a0€", "–"]);
});

test("sizes take the largest unit above one", async () => {
  await setLanguage("de");
  expect([0, 999, 48_200_000, 1_500_000_000].map(formatSize)).toEqual(["0\u00a0B", "999\u00a0B", "48,2\u00a0MB", "1,5\u00a0GB"]);
});
