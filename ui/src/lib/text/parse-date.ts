// Dates as people type them in three languages: "12.3.", "morgen", "+2w", "3 okt", "ende jan", "fr", "kw 48".
// Pure: today is passed in. All three languages are understood at once, because their words do not collide.
import { addDays, addMonths, day, daysInMonth, mondayOfWeek, parts, weekday, type Day } from "./days";

/** Which way a date without a year leans: a due date lies ahead, a past purchase behind. */
export type Leaning = "ahead" | "behind";

type Reader = (text: string, today: Day, leaning: Leaning) => Day | null;

/** The day meant by the text, or null. */
export function parseDate(input: string, today: Day, leaning: Leaning = "ahead"): Day | null {
  const text = input.trim().toLowerCase().replace(/\s+/g, " ").replace(/ä/g, "ae").replace(/ü/g, "ue");
  if (text === "") return null;
  for (const read of readers) {
    const found = read(text, today, leaning);
    if (found !== null) return found;
  }
  return null;
}

const readers: Reader[] = [readWord, readWeekday, readStep, readIso, readNumbers, readWeek, readPartOfMonth, readMonthName];

const words: Record<string, number> = {
  heute: 0, vandaag: 0, today: 0,
  morgen: 1, tomorrow: 1,
  uebermorgen: 2, overmorgen: 2,
  gestern: -1, gisteren: -1, yesterday: -1,
  vorgestern: -2, eergisteren: -2,
};

function readWord(text: string, today: Day): Day | null {
  const steps = words[text];
  if (steps !== undefined) return addDays(today, steps);
  if (/^(naechste woche|volgende week|next week)$/.test(text)) return addDays(today, 8 - weekday(today));
  if (/^(naechsten monat|naechster monat|volgende maand|next month)$/.test(text)) return `${addMonths(today, 1).slice(0, 7)}-01`;
  if (/^(monatsende|ende monat|eind maand|einde maand|end of month)$/.test(text)) return lastOfMonth(today);
  if (/^(jahresende|ende jahr|eind jaar|einde jaar|end of year)$/.test(text)) return `${today.slice(0, 4)}-12-31`;
  return null;
}

const weekdays = [
  ["mo", "montag", "ma", "maandag", "mon", "monday"],
  ["di", "dienstag", "dinsdag", "tue", "tuesday"],
  ["mi", "mittwoch", "wo", "woensdag", "wed", "wednesday"],
  ["do", "donnerstag", "donderdag", "thu", "thursday"],
  ["fr", "freitag", "vr", "vrijdag", "fri", "friday"],
  ["sa", "samstag", "sonnabend", "za", "zaterdag", "sat", "saturday"],
  ["so", "sonntag", "zo", "zondag", "sun", "sunday"],
];

function readWeekday(text: string, today: Day, leaning: Leaning): Day | null {
  const bare = text.replace(/^(naechsten|naechster|kommenden|volgende|next|letzten|afgelopen|last) /, "").replace(/\.$/, "");
  const wanted = weekdays.findIndex((names) => names.includes(bare)) + 1;
  if (wanted === 0) return null;
  const behind = leaning === "behind" || /^(letzten|afgelopen|last) /.test(text);
  const ahead = (wanted - weekday(today) + 7) % 7 || 7;
  return addDays(today, behind ? ahead - 7 || -7 : ahead);
}

function readStep(text: string, today: Day): Day | null {
  const short = /^([+-]) ?(\d{1,4}) ?([a-z]*)$/.exec(text);
  const long = /^(in|over|vor|before) (\d{1,4}) ([a-z]+)$/.exec(text) ?? ago(text);
  const found = short ?? long;
  if (!found) return null;
  const sign = found[1] === "-" || found[1] === "vor" || found[1] === "ago" ? -1 : 1;
  const count = sign * Number(found[2]);
  const unit = found[3] ?? "";
  if (/^(|d|t|tag|tage|tagen|dag|dagen|day|days)$/.test(unit)) return addDays(today, count);
  if (/^(w|woche|wochen|week|weken|weeks)$/.test(unit)) return addDays(today, count * 7);
  if (/^(m|monat|monate|monaten|maand|maanden|month|months)$/.test(unit)) return addMonths(today, count);
  if (/^(j|y|jahr|jahre|jahren|jaar|year|years)$/.test(unit)) return addMonths(today, count * 12);
  return null;
}

/** "3 days ago", "3 dagen geleden" in the order of the other forms. */
function ago(text: string): RegExpExecArray | null {
  const found = /^(\d{1,4}) ([a-z]+) (?:ago|geleden)$/.exec(text);
  return found ? /^(ago) (\d+) ([a-z]+)$/.exec(`ago ${found[1]} ${found[2]}`) : null;
}

function readIso(text: string): Day | null {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

function readNumbers(text: string, today: Day, leaning: Leaning): Day | null {
  const found = /^(\d{1,2})[./-] ?(\d{1,2})(?:[./-] ?(\d{4}|\d{2})?)?$/.exec(text);
  if (!found) return null;
  return dayNear(Number(found[1]), Number(found[2]), found[3], today, leaning);
}

function readWeek(text: string, today: Day): Day | null {
  const found = /^(?:kw|wk|week|cw) ?(\d{1,2})$/.exec(text);
  const week = Number(found?.[1]);
  if (!found || week < 1 || week > 53) return null;
  const { year } = parts(today);
  const monday = mondayOfWeek(year, week);
  return addDays(monday, 6) < today ? mondayOfWeek(year + 1, week) : monday;
}

const monthStems = [
  /^jan/, /^feb/, /^(mae?r|maart|mrt)/, /^apr/, /^(mai|mei|may)/, /^jun/,
  /^jul/, /^aug/, /^sep/, /^(okt|oct)/, /^nov/, /^(dez|dec)/,
];

function monthOf(name: string): number {
  return /^[a-z]{3,10}$/.test(name) ? monthStems.findIndex((stem) => stem.test(name)) + 1 : 0;
}

function readPartOfMonth(text: string, today: Day, leaning: Leaning): Day | null {
  const found = /^(anfang|begin|start of|mitte|mid|half|medio|ende|eind|einde|end of|end) ([a-z]+)\.?(?: (\d{4}|\d{2}))?$/.exec(text);
  const month = monthOf(found?.[2] ?? "");
  if (!found || month === 0) return null;
  const part = found[1] ?? "";
  if (/^(anfang|begin|start of)$/.test(part)) return dayNear(1, month, found[3], today, leaning);
  if (/^(mitte|mid|half|medio)$/.test(part)) return dayNear(15, month, found[3], today, leaning);
  const first = dayNear(1, month, found[3], addMonths(today, leaning === "ahead" ? -1 : 0), leaning);
  return first === null ? null : lastOfMonth(first);
}

function readMonthName(text: string, today: Day, leaning: Leaning): Day | null {
  const found = /^(\d{1,2})\.? ?([a-z]+)\.?(?: (\d{4}|\d{2}))?$/.exec(text);
  const turned = found ? null : /^([a-z]+)\.? (\d{1,2})(?:, ?| )?(\d{4})?$/.exec(text);
  const month = monthOf((found?.[2] ?? turned?.[1]) ?? "");
  if (month === 0) return null;
  return dayNear(Number(found?.[1] ?? turned?.[2]), month, found?.[3] ?? turned?.[3], today, leaning);
}

/** A day and month with a year, or in the nearest year of the leaning (29 February waits for a leap year). */
function dayNear(dayOfMonth: number, month: number, yearText: string | undefined, today: Day, leaning: Leaning): Day | null {
  if (yearText !== undefined) {
    const year = Number(yearText);
    return day(year < 100 ? 2000 + year : year, month, dayOfMonth);
  }
  const step = leaning === "ahead" ? 1 : -1;
  for (let tries = 0; tries <= 8; tries += 1) {
    const found = day(parts(today).year + step * tries, month, dayOfMonth);
    if (found !== null && (leaning === "ahead" ? found >= today : found <= today)) return found;
  }
  return null;
}

function lastOfMonth(iso: Day): Day {
  const { year, month } = parts(iso);
  return `${iso.slice(0, 8)}${daysInMonth(year, month)}`;
}
