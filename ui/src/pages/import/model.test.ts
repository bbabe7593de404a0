import { beforeAll, expect, test } from "vitest";
import type { ColumnView, DryRun, ImportReport, Inspection } from "$lib/bindings";
import { setLanguage } from "$lib/text";
import { cellsOf, changeWords, countColumns, dialectText, dialectValues, doneText, fieldText, hitsNote, keepsColumns, mappingName, problemText, progressed, refusalText, restSeconds, restText, rowsBehind, sampleGrid, stagesAhead, stateOf, valuesSeen, valueText, waysToMatch, type Stage } from "./model";

beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

const sample = (line: number, raw: string, problem: string | null = null) => ({ line, raw, value: raw, problem });
const column = (field: string | null, more: Partial<ColumnView> = {}): ColumnView => ({ header: "Kz", field, unclear: false, samples: [sample(2, "A"), sample(3, "B")], ...more });

test("a column is good, bad, unclear or left out", () => {
  expect(stateOf(column("phone"), false)).toBe("good");
  expect(stateOf(column(null), false)).toBe("off");
  expect(stateOf(column("birthday", { samples: [sample(87, "31.02.2025", "not-a-date")] }), false)).toBe("bad");
  expect(stateOf(column("phone", { unclear: true }), false)).toBe("unclear");
});

test("what the person chose is no guess any more", () => {
  expect(stateOf(column("phone", { unclear: true }), true)).toBe("good");
  expect(stateOf(column(null, { unclear: true }), true)).toBe("off");
});

test("columns are counted by what becomes of them", () => {
  const columns = [column("phone"), column("email", { unclear: true }), column("email", { unclear: true }), column(null)];
  expect(countColumns(columns, new Set([2]))).toEqual({ mapped: 2, unclear: 1, off: 1 });
});

test("each line of the file has one column, also where a column has gaps", () => {
  const whole = column("a", { samples: [2, 3, 4, 5, 6].map((line) => sample(line, `a${line}`)) });
  const gap = column("b", { samples: [2, 4, 5, 6, 7].map((line) => sample(line, `b${line}`)) });
  const odd = column("c", { samples: [...[2, 3, 4].map((line) => sample(line, `c${line}`)), sample(50, "c50", "not-a-date"), sample(87, "c87", "not-a-date")] });
  const sparse = column("d", { samples: [sample(40, "d40"), sample(45, "d45")] });
  const grid = sampleGrid([whole, gap, odd, sparse]);
  expect(grid).toEqual({ lines: [2, 3, 4], below: true });
  const shown = (one: ColumnView) => cellsOf(one, grid).map((cell) => cell?.raw ?? null);
  expect(shown(whole)).toEqual(["a2", "a3", "a4", null]);
  expect(shown(gap), "what follows a gap does not slip into it").toEqual(["b2", null, "b4", null]);
  expect(shown(odd)).toEqual(["c2", "c3", "c4", "c87"]);
  expect(shown(sparse)).toEqual([null, null, null, "d40"]);
});

test("a short file is shown whole, and a long one without anything odd only by its first lines", () => {
  expect(sampleGrid([column("a"), column("b", { samples: [sample(9, "B")] }), column("c", { samples: [] })])).toEqual({ lines: [2, 3, 9], below: false });
  const long = column("a", { samples: [2, 3, 4, 5, 6].map((line) => sample(line, "A")) });
  expect(sampleGrid([long])).toEqual({ lines: [2, 3, 4], below: false });
});

test("new people and their firms are told apart", () => {
  const report = { created: 91, updated: 0, createdFirms: 88 } as ImportReport;
  expect([doneText(report), doneText({ ...report, createdFirms: 0 })]).toEqual(["91 Kontakte übernommen, dazu 88 Firmen", "91 Kontakte übernommen"]);
});

test("values seen are told once and without the empty ones", () => {
  expect(valuesSeen(column(null, { samples: [sample(1, "A"), sample(2, " "), sample(3, "A"), sample(4, "C")] }))).toEqual(["A", "C"]);
});

test("a value is shown as the user writes it", () => {
  expect(valueText("customer-since", "2021-02-01")).toBe("01.02.2021");
  expect(valueText("revenue", "12400.5")).toBe("12.400,50");
  expect(valueText("revenue", "viel")).toBe("viel");
  expect(valueText("channel-label", "work")).toBe("geschäftlich");
  expect(valueText("note", "work")).toBe("work");
});

test("a change is told by the names and values the user knows", () => {
  expect(changeWords({ field: "customer-since", name: null, before: "2024-06-10", after: "2018-09-14" })).toEqual({ field: "Kunde seit", before: "10.06.2024", after: "14.09.2018" });
  expect(changeWords({ field: "revenue", name: null, before: null, after: "19340.00" })).toEqual({ field: "Jahresumsatz", before: "", after: "19.340,00" });
  expect(changeWords({ field: "extra", name: "Kz", before: null, after: "A: groß" })).toEqual({ field: "Kz", before: "", after: "A: groß" });
});

test("each outcome counts the rows there are to look at", () => {
  const row = { line: 2, name: "Falk Pumpen", organisation: null, city: "Bremen" };
  const run = { newRows: [row, row], unchangedRows: [row], examples: [], unclearRows: [], problems: [] } as unknown as DryRun;
  expect(rowsBehind(run)).toEqual({ new: 2, updated: 0, unchanged: 1, unclear: 0, refused: 0 });
});

test("how a file is read is said in words", () => {
  expect(dialectText("delimiter", "\t")).toBe("Tabulator");
  expect(dialectText("encoding", "windows-1252")).toBe("Windows-1252");
  expect(dialectText("encoding", "utf-16le")).toBe("UTF-16LE");
  expect(dialectText("decimal", ".")).toBe("Punkt");
  expect(dialectText("dateOrder", "ymd")).toBe("JJJJ-MM-TT");
  expect(dialectText("dateOrder", null)).toBe("nicht erkannt");
});

test("an unusual encoding that was detected stays choosable", () => {
  expect(dialectValues("encoding", { encoding: "koi8-r" })[0]).toBe("koi8-r");
  expect(dialectValues("encoding", { encoding: "utf-8" })).not.toContain("koi8-r");
});

test("another delimiter or header makes other columns", () => {
  expect(keepsColumns({ encoding: "utf-8" })).toBe(true);
  expect(keepsColumns({ delimiter: "," })).toBe(false);
  expect(keepsColumns({ hasHeader: false })).toBe(false);
});

test("fields and problems have words, unknown ones do not show a key", () => {
  expect(fieldText("customer-number")).toBe("Kundennummer");
  expect(fieldText("something-new")).toBe("something-new");
  expect(problemText("exchange-reason-not-a-date")).toMatch(/^Das ist kein Datum\. /);
  expect(problemText("not-a-date")).toMatch(/^Das ist kein Datum\. /);
  expect(problemText("something-new")).toBe("Dieser Wert passt nicht in sein Feld.");
});

test("a refused file says what it is, where the answer tells", () => {
  expect(refusalText({ reason: "not-a-csv", likeness: "zip" })).toBe("Das ist keine Tabelle im Textformat: Sie beginnt wie ein ZIP-Archiv oder eine Excel-Mappe.");
  expect(refusalText({ reason: "no-contact-column" })).toContain("Keine Spalte");
  expect(refusalText({ reason: "too-large" })).toContain("zu groß");
  expect(refusalText({ reason: "something-new" })).toBeNull();
  expect(refusalText(null)).toBeNull();
});

test("ways to match carry what the dry run found", () => {
  const run = { keys: [{ key: "email", hits: 318, ambiguous: 6, empty: 22 }] } as DryRun;
  const email = waysToMatch(run).find(({ way }) => way === "email");
  expect(hitsNote("email", email?.hits ?? null)).toBe("6-mal passen mehrere, 22 ohne Angabe");
  expect(hitsNote("number", { key: "number", hits: 3, ambiguous: 0, empty: 0 })).toBe("eindeutig, nichts doppelt");
  expect(hitsNote("nothing", null)).toBe("Jede Zeile wird ein neuer Kunde");
  expect(waysToMatch(null)).toHaveLength(5);
});

test("a mapping is named after its file", () => {
  const named = (name: string) => mappingName({ file: { name } } as Inspection);
  expect(named("kunden_2026.csv")).toBe("Kunden");
  expect(named("2026.csv")).toBe("2026");
});

test("a new stage ends the one before", () => {
  let stages: Stage[] = progressed([], { stage: "reading", done: 1, total: 360 }, 1_000);
  stages = progressed(stages, { stage: "reading", done: 360, total: 360 }, 1_500);
  stages = progressed(stages, { stage: "writing", done: 0, total: 352 }, 1_900);
  expect(stages).toEqual([
    { name: "reading", done: 360, total: 360, since: 1_000, millis: 900 },
    { name: "writing", done: 0, total: 352, since: 1_900, millis: null },
  ]);
  expect(stagesAhead(stages)).toEqual([]);
  expect(stagesAhead(stages.slice(0, 1))).toEqual(["writing"]);
  expect(stagesAhead([])).toEqual(["reading", "writing"]);
});

test("the time left follows the pace, and is not guessed too early", () => {
  const stage: Stage = { name: "writing", done: 100, total: 300, since: 0, millis: null };
  expect(restSeconds(stage, 2_000)).toBe(4);
  expect(restSeconds(stage, 100)).toBeNull();
  expect(restSeconds({ ...stage, done: 0 }, 2_000)).toBeNull();
  expect(restSeconds({ ...stage, total: null }, 2_000)).toBeNull();
  expect(restText(1)).toBe("noch etwa 1 Sekunde");
  expect(restText(150)).toBe("noch etwa 3 Minuten");
});
