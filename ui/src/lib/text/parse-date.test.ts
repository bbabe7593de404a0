import { describe, expect, test } from "vitest";
import { parseDate, type Leaning } from "./parse-date";

/** A Monday. */
const TODAY = "2026-11-23";

function check(expected: string | null, inputs: string[], leaning: Leaning = "ahead") {
  for (const input of inputs) expect(parseDate(input, TODAY, leaning), input).toBe(expected);
}

describe("parseDate", () => {
  test("near days have words in three languages", () => {
    check("2026-11-23", ["heute", "vandaag", "Today"]);
    check("2026-11-24", ["morgen", "tomorrow", " Morgen "]);
    check("2026-11-25", ["übermorgen", "uebermorgen", "overmorgen"]);
    check("2026-11-22", ["gestern", "gisteren", "yesterday"]);
    check("2026-11-21", ["vorgestern", "eergisteren"]);
  });

  test("a weekday is the next one, never today", () => {
    check("2026-11-27", ["fr", "Freitag", "vrijdag", "fri", "nächsten freitag", "next friday"]);
    check("2026-11-30", ["mo", "montag", "maandag", "Monday"]);
    check("2026-11-20", ["fr", "letzten freitag", "last friday"], "behind");
    check("2026-11-16", ["mo"], "behind");
  });

  test("steps count from today", () => {
    check("2026-12-07", ["+2w", "+ 2 w", "in 2 wochen", "over 2 weken", "in 2 weeks", "+14", "+14t", "+14d"]);
    check("2026-12-23", ["+1m", "in 1 monat", "over 1 maand"]);
    check("2027-11-23", ["+1j", "+1y", "in 1 jahr"]);
    check("2026-11-20", ["-3", "-3t", "vor 3 tagen", "3 dagen geleden", "3 days ago"]);
  });

  test("a month more never leaves the month it reaches", () => {
    expect(parseDate("+1m", "2026-01-31")).toBe("2026-02-28");
    expect(parseDate("+1m", "2028-01-31")).toBe("2028-02-29");
    expect(parseDate("-1m", "2026-03-31")).toBe("2026-02-28");
  });

  test("a date without a year leans ahead or behind", () => {
    check("2027-03-12", ["12.3.", "12.3", "12.03.", "12-3", "12/3", "12. März", "12 maart", "12 mar", "mar 12"]);
    check("2026-03-12", ["12.3."], "behind");
    check("2026-11-23", ["23.11."]);
    check("2026-11-23", ["23.11."], "behind");
    check("2027-10-03", ["3 okt", "3. Oktober", "3 oct", "3okt"]);
  });

  test("29 February waits for a leap year", () => {
    check("2028-02-29", ["29.2.", "29 feb"]);
    check("2024-02-29", ["29.2."], "behind");
  });

  test("a year may have two digits or four", () => {
    check("2028-03-12", ["12.3.28", "12.3.2028", "12-03-2028", "12/3/28", "12 mrt 2028", "12. März 28", "mar 12, 2028", "2028-03-12"]);
  });

  test("parts of a month and a year", () => {
    check("2027-01-31", ["ende jan", "Ende Januar", "eind jan", "end of jan"]);
    check("2026-11-30", ["ende nov", "monatsende", "ende monat", "eind maand", "end of month"]);
    check("2027-02-15", ["mitte feb", "mid feb", "half feb"]);
    check("2026-12-01", ["anfang dez", "begin dec", "nächsten monat", "next month"]);
    check("2026-12-31", ["jahresende", "eind jaar", "end of year"]);
    check("2026-10-31", ["ende okt"], "behind");
  });

  test("weeks begin on Monday", () => {
    check("2026-11-30", ["nächste woche", "volgende week", "next week", "kw 49", "wk49", "week 49"]);
    check("2027-01-11", ["kw 2"]);
  });

  test("what the calendar does not have is no date", () => {
    check(null, ["", "31.2.", "32.1.", "1.13.", "30 feb", "kw 54", "irgendwann", "12", "12.3.202", "99.99.9999", "0.5."]);
  });
});
