// What the wizard shows, computed from the backend's answers: names of fields and choices, counts, time left. Pure.
import type { ColumnView, DialectChoice, DryRun, ExampleField, ImportReport, Inspection, KeyHits, MatchBy, SampleView } from "$lib/bindings";
import { formatDate, formatNumber, t } from "$lib/text";
import { labelText } from "../party/channel-label";

/** A choice in the dialect of a CSV and the values it can take. */
export const dialects = {
  delimiter: [";", ",", "\t", "|"],
  encoding: ["utf-8", "windows-1252", "utf-16le", "utf-16be", "iso-8859-15", "macintosh"],
  decimal: [",", "."],
  dateOrder: ["dmy", "mdy", "ymd"],
} as const;
export type DialectPart = keyof typeof dialects | "sheet";

/** The parts that can be chosen: a workbook has its own letters and cells, and perhaps several sheets. */
export function dialectParts(workbook: boolean, sheets: readonly string[]): DialectPart[] {
  if (!workbook) return ["delimiter", "encoding", "decimal", "dateOrder"];
  return [...(sheets.length > 1 ? (["sheet"] as const) : []), "decimal", "dateOrder"];
}

/** Names of delimiters for keys of the catalogue; signs cannot stand in one. */
const delimiterNames: Record<string, string> = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" };
const decimalNames: Record<string, string> = { ",": "comma", ".": "point" };

/** A value of the dialect in words; an encoding keeps its own name. */
export function dialectText(part: DialectPart, value: string | null | undefined): string {
  if (value === null || value === undefined) return t("import-dialect-unknown");
  if (part === "sheet") return value;
  if (part === "encoding") return encodingName(value);
  if (part === "dateOrder") return t(`import-order-${value}`);
  if (part === "decimal") return t(`import-sign-${decimalNames[value] ?? "other"}`);
  return t(`import-sign-${delimiterNames[value] ?? "other"}`);
}

function encodingName(label: string): string {
  const [head = "", ...rest] = label.split("-");
  const name = /^(utf|iso)$/i.test(head) ? head.toUpperCase() : head.charAt(0).toUpperCase() + head.slice(1);
  return [name, ...rest.map((part) => part.toUpperCase())].join("-");
}

/** The values offered for a part, the detected one among them. */
export function dialectValues(part: DialectPart, now: DialectChoice, sheets: readonly string[] = []): string[] {
  if (part === "sheet") return [...sheets];
  const known: readonly string[] = dialects[part];
  const value = now[part];
  return value && !known.includes(value) ? [value, ...known] : [...known];
}

/** A changed delimiter, header or sheet makes other columns, so the fields are recognised anew; else they stay as chosen. */
export function keepsColumns(change: DialectChoice): boolean {
  return change.delimiter === undefined && change.hasHeader === undefined && change.sheet === undefined;
}

/** The field in words; one without a text keeps the name it has in the file of contacts. */
export function fieldText(field: string): string {
  const key = `field-${field}`;
  const words = t(key);
  return words === key ? field : words;
}

/** A value of a field as it will be shown, in the user's way of writing dates, amounts and what a channel is for. */
export function valueText(field: string | null, value: string): string {
  if (field === "channel-label") return labelText(value);
  if (field === "revenue" && value !== "" && Number.isFinite(Number(value))) return formatNumber(Number(value), 2);
  const amount = field === "deal-amount" ? /^(-?[\d.]+) ([A-Z]{3})$/.exec(value) : null;
  if (amount) return `${formatNumber(Number(amount[1]), 2)} ${amount[2]}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}

/** A change as it is told: the field by its name, both values as the user writes them. */
export function changeWords(change: ExampleField): { field: string; before: string; after: string } {
  // What has no field of its own keeps the name it has in the file.
  return { field: change.name ?? fieldText(change.field), before: valueText(change.field, change.before ?? ""), after: valueText(change.field, change.after) };
}

/** Why a value cannot be kept; the backend names the key. */
export function problemText(problem: string): string {
  const key = problem.startsWith("exchange-") ? problem : `exchange-reason-${problem}`;
  const words = t(key);
  return words === key ? t("import-problem-other") : words;
}

/** Why a file as a whole is not taken, from the details of the answer; null where they say nothing more. */
export function refusalText(details: unknown): string | null {
  if (typeof details !== "object" || details === null || !("reason" in details) || typeof details.reason !== "string") return null;
  if (details.reason === "too-large") return t("import-too-large");
  const likeness = "likeness" in details && typeof details.likeness === "string" ? details.likeness : "binary";
  const key = `exchange-reason-${details.reason}`;
  const words = t(key, { likeness: t(`exchange-likeness-${likeness}`) });
  return words === key ? null : words;
}

export type ColumnState = "off" | "unclear" | "bad" | "good";

/** How a column stands; what the person chose is no guess any more. */
export function stateOf(column: ColumnView, settled: boolean): ColumnState {
  if (column.unclear && !settled) return "unclear";
  if (column.field === null) return "off";
  return column.samples.some((sample) => sample.problem !== null) ? "bad" : "good";
}

/** How many columns are mapped, need a look, and stay out. */
export function countColumns(columns: readonly ColumnView[], settled: ReadonlySet<number>): { mapped: number; unclear: number; off: number } {
  const states = columns.map((column, index) => stateOf(column, settled.has(index)));
  const count = (...wanted: ColumnState[]) => states.filter((state) => wanted.includes(state)).length;
  return { mapped: count("good", "bad"), unclear: count("unclear"), off: count("off") };
}

/** So many first lines of the file stand side by side; one more where that is all there is. */
const FIRST = 3;

/** What the columns of samples show: the first lines of the file, and beside them values from further down. */
export type Grid = { lines: readonly number[]; below: boolean };

/** One line of the file stands in one column, so that a gap in it does not let the values of several people slip together. */
export function sampleGrid(columns: readonly ColumnView[]): Grid {
  const all = [...new Set(columns.flatMap((column) => column.samples.map((sample) => sample.line)))].sort((a, b) => a - b);
  const lines = all.length <= FIRST + 1 ? all : all.slice(0, FIRST);
  return { lines, below: columns.some((column) => fromBelow(column, inLines(column, lines)) !== null) };
}

/** The samples of a column in their places; null where it has none. */
export function cellsOf(column: ColumnView, grid: Grid): (SampleView | null)[] {
  const cells = inLines(column, grid.lines);
  return grid.below ? [...cells, fromBelow(column, cells)] : cells;
}

function inLines(column: ColumnView, lines: readonly number[]): (SampleView | null)[] {
  return lines.map((line) => column.samples.find((sample) => sample.line === line) ?? null);
}

/** From further down only what says more: a value that does not fit, or the first one where all above are empty. */
function fromBelow(column: ColumnView, above: readonly (SampleView | null)[]): SampleView | null {
  const rest = column.samples.filter((sample) => !above.includes(sample));
  return rest.findLast((sample) => sample.problem !== null) ?? (above.every((cell) => cell === null) ? rest[0] : null) ?? null;
}

/** Different values seen in a column, to say what it holds. */
export function valuesSeen(column: ColumnView): string[] {
  return [...new Set(column.samples.map((sample) => sample.raw).filter((raw) => raw.trim() !== ""))];
}

/** Rows an import would write. */
export function willTake(run: Pick<DryRun, "new" | "updated">): number {
  return run.new + run.updated;
}

/** The organisations that come beside the rows, for the people in them; empty when there are none. */
export function firmsText(count: number): string {
  return count === 0 ? "" : t("import-firms", { count, shown: formatNumber(count) });
}

/** The deals that come with the rows, made and changed; empty when there are none. */
export function dealsText(made: number, changed: number): string {
  return [made > 0 ? t("import-deals", { count: made, shown: formatNumber(made) }) : "", changed > 0 ? t("import-deals-changed", { count: changed, shown: formatNumber(changed) }) : ""].filter(Boolean).join(", ");
}

/** How much was taken over. */
export function doneText(report: ImportReport): string {
  const taken = report.created + report.updated;
  return [t("import-done-title", { count: taken, shown: formatNumber(taken) }), firmsText(report.createdFirms), dealsText(report.createdDeals, report.changedDeals)].filter(Boolean).join(", ");
}

/** What can come of a row. */
export type Outcome = "new" | "updated" | "unchanged" | "unclear" | "refused";

/** How many rows of each outcome there are to look at; the first ones of many. */
export function rowsBehind(run: DryRun): Record<Outcome, number> {
  return { new: run.newRows.length, updated: run.examples.length, unchanged: run.unchangedRows.length, unclear: run.unclearRows.length, refused: run.problems.length };
}

/** The ways to recognise a customer, those the dry run has tried with what they found. */
export function waysToMatch(run: DryRun | null, chosen: MatchBy = "auto"): { way: MatchBy; hits: KeyHits | null }[] {
  const always: MatchBy[] = ["auto", "number", "email", "namePostcode"];
  const found = (way: MatchBy) => run?.keys.find((hits) => wayKey(hits.key) === wayKey(way)) ?? null;
  // Further keys are offered where the file has them; one that is chosen stays in sight.
  const further = (run?.keys ?? []).filter((hits) => !always.includes(hits.key) && (hits.empty < (run?.total ?? 0) || wayKey(hits.key) === wayKey(chosen))).map((hits) => hits.key);
  return [...always, ...further, "nothing" as const].map((way) => ({ way, hits: found(way) }));
}

/** A way to recognise customers as one word; that of a field of the firm's own holds its id. */
export function wayKey(way: MatchBy): string {
  return typeof way === "string" ? way : `field:${way.field}`;
}

/** A way in words; a field of the firm's own has its own name. */
export function wayText(way: MatchBy, hits: KeyHits | null): string {
  return typeof way === "string" ? t(`import-match-${way}`) : (hits?.name ?? "");
}

/** "6 mehrfach, 22 leer", or that there is nothing to say. */
export function hitsNote(way: MatchBy, hits: KeyHits | null): string {
  if (hits === null || way === "auto" || way === "nothing") return t(`import-match-${typeof way === "string" ? way : "field"}-note`);
  const parts = [
    hits.ambiguous > 0 ? t("import-match-ambiguous", { count: hits.ambiguous, shown: formatNumber(hits.ambiguous) }) : "",
    hits.empty > 0 ? t("import-match-empty", { shown: formatNumber(hits.empty) }) : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(", ") : t("import-match-clear");
}

/** A name for the mapping, made from the file's: letters before the first digit or sign. */
export function mappingName(inspection: Inspection): string {
  const stem = inspection.file.name.replace(/\.[^.]*$/, "");
  const word = stem.match(/\p{L}+/u)?.[0] ?? stem;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export type Stage = { name: string; done: number; total: number | null; since: number; millis: number | null };

/** Takes a piece of news of the work into the list of its stages; a new name ends the one before. */
export function progressed(stages: readonly Stage[], news: { stage: string; done: number; total: number | null }, at: number): Stage[] {
  const last = stages.at(-1);
  if (last?.name === news.stage) return [...stages.slice(0, -1), { ...last, done: news.done, total: news.total }];
  const ended = stages.map((stage) => (stage === last ? { ...stage, millis: at - stage.since } : stage));
  return [...ended, { name: news.stage, done: news.done, total: news.total, since: at, millis: null }];
}

/** Seconds a stage still needs at its pace so far; null while that would be a guess into the blue. */
export function restSeconds(stage: Stage, at: number): number | null {
  const spent = (at - stage.since) / 1000;
  if (stage.total === null || stage.done < 1 || spent < 0.5) return null;
  return Math.max(0, Math.ceil((spent / stage.done) * (stage.total - stage.done)));
}

export function restText(seconds: number): string {
  return seconds < 90 ? t("import-rest-seconds", { count: Math.max(1, seconds) }) : t("import-rest-minutes", { count: Math.round(seconds / 60) });
}

/** Stages every import goes through, in their order; others show as they come. */
const expected = ["reading", "writing"];

/** Stages that are still ahead. */
export function stagesAhead(stages: readonly Stage[]): string[] {
  const reached = Math.max(-1, ...stages.map((stage) => expected.indexOf(stage.name)));
  return expected.slice(reached + 1);
}

const stageNames = ["backup", "checking", "copying", "matching", "reading", "writing"];

export function stageText(name: string): string {
  return t(`import-stage-${stageNames.includes(name) ? name : "other"}`);
}
