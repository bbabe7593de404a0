// Turns the log of a customer into lines a person can read: field names of the catalogue, values as they are shown
// elsewhere, and nothing of what only the database needs. Pure; the words are passed in.
import type { ChangeState, FieldChange, HistoryEntry } from "$lib/bindings";
import { dayOf } from "$lib/text/days";
import { formatNumber } from "$lib/text";

/** One change in words. `subject` names the record it is about, where the page is not about that one alone. */
export type HistoryLine = { n: number; name: string; subject: string; row: string; before: string; after: string; state: ChangeState };

/** How values become words. */
export type Words = {
  /** Name of a table or a field: `party`, `party.owner_id`; null for what is not shown. */
  name: (key: string) => string | null;
  /** The name of whatever an id stands for: somebody of the firm, a tag, a linked customer. */
  record: (id: string) => string | null;
  date: (day: string) => string;
  moment: (at: number) => string;
  /** An amount; a changed amount comes without its currency. */
  money: (minor: number, currency: string | null) => string;
  /** A value out of a fixed list, as `kind` of a touch; null where there is no such word. */
  word: (key: string) => string | null;
  yes: string;
  no: string;
};

type Row = Record<string, unknown>;

export function historyLines(entry: HistoryEntry, words: Words): HistoryLine[] {
  const lines = entry.changes.flatMap((change) => (change.field === null ? wholeRow(change, words) : oneField(change, change.field, words)));
  const said = lines.filter((line) => line.before !== line.after);
  const told = ({ name, subject, before, after }: HistoryLine) => JSON.stringify([name, subject, before, after]);
  return said.filter((line, index) => said.findIndex((other) => told(other) === told(line)) === index);
}

export type HistoryDay = { day: string; entries: HistoryEntry[] };

export function historyDays(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days: HistoryDay[] = [];
  for (const entry of entries) {
    const day = dayOf(new Date(entry.at));
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

function oneField(change: FieldChange, field: string, words: Words): HistoryLine[] {
  const name = words.name(`${change.table}.${field}`);
  if (name === null) return [];
  const subject = subjects.has(change.table) ? (words.record(change.row) ?? "") : "";
  return [{ ...of(change), name, subject, before: valueText(change.table, field, change.before, words), after: valueText(change.table, field, change.after, words) }];
}

function wholeRow(change: FieldChange, words: Words): HistoryLine[] {
  const name = words.name(change.table);
  if (name === null) return [];
  return [{ ...of(change), name, subject: "", before: rowText(change.table, change.before, words), after: rowText(change.table, change.after, words) }];
}

const of = ({ n, row, state }: FieldChange) => ({ n, row, state });

/** Records of which a customer has many, so that a changed field alone would not say whose it is. */
const subjects = new Set(["touch", "task", "deal", "purchase", "contract", "case_file", "offer", "offer_line", "product_price", "playbook_run", "attachment"]);

/** The fields that say what a record is, in the order in which they are read. */
const telling: Record<string, readonly string[]> = {
  party: ["name"],
  channel: ["value"],
  address: ["street", "postcode", "city", "country"],
  party_link: ["party_id", "other_id", "role"],
  party_tag: ["tag_id"],
  touch: ["kind", "subject", "body"],
  task: ["title", "due_on"],
  deal: ["title", "amount"],
  purchase: ["title", "number", "amount", "bought_on"],
  contract: ["title", "number", "amount", "started_on"],
  case_file: ["kind", "title", "opened_on"],
  promise: ["kind", "title", "due_on"],
  offer: ["number", "title", "net"],
  offer_line: ["title", "quantity", "price"],
  product: ["name", "number"],
  product_price: ["amount", "from_on"],
  answer: ["nps", "mood", "text"],
  referral: ["referred_on", "note"],
  milestone: ["kind", "reason", "happened_on"],
  playbook_run: ["playbook_id", "started_on"],
  attachment: ["name"],
  deal_party: ["party_id", "role"],
  deal_stage: ["stage_id"],
  win_back: ["kind", "reason", "begun_on"],
  party_photo: ["mime"],
  phase_override: ["phase", "reason", "expires_on"],
};

export function rowText(table: string, value: unknown, words: Words): string {
  if (typeof value !== "object" || value === null) return "";
  const row = value as Row;
  return (telling[table] ?? [])
    .map((field) => (field === "amount" ? moneyOf(row, words) : valueText(table, field, row[field], words)))
    .filter((text) => text !== "")
    .join(", ");
}

function moneyOf(row: Row, words: Words): string {
  return typeof row.amount === "number" && typeof row.currency === "string" ? words.money(row.amount, row.currency) : "";
}

/** Numbers that are kept as whole counts of their last place. */
const scaled: Record<string, number> = { "offer.discount": 1, "offer_line.discount": 1, "offer_line.tax": 2, "product.tax": 2, "offer_line.quantity": 3 };

const decimals = (value: number, places: number): number => (places === 0 || value % 10 !== 0 ? places : decimals(value / 10, places - 1));

const isMoney = (table: string, field: string) => field === "amount" || (table === "contract" && field === "new_amount") || (table === "offer" && (field === "net" || field === "gross")) || (table === "offer_line" && field === "price");

export function valueText(table: string, field: string, value: unknown, words: Words): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "object") return "";
  if (field.endsWith("_at") && typeof value === "number") return words.moment(value);
  if (field === "at" && typeof value === "number") return words.moment(value);
  if (field.endsWith("_id")) return words.record(String(value)) ?? "";
  if (typeof value === "number" && isMoney(table, field)) return words.money(value, null);
  const places = scaled[`${table}.${field}`];
  if (places !== undefined && typeof value === "number") return formatNumber(value / 10 ** places, decimals(value, places));
  if (field.startsWith("is_")) return value === 1 || value === true ? words.yes : words.no;
  const text = String(value);
  if (/^(\d{4}|-)-\d{2}-\d{2}$/.test(text)) return words.date(text);
  return words.word(`${table}.${field}.${text}`) ?? text;
}
