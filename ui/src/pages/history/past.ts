// A customer as of a day beside today, as lines of words. Pure; the words are passed in.
import type { AsOf, AsOfRecord } from "$lib/bindings";
import { rowText, valueText, type Words } from "./lines";

/** One line: what stood there, what stands there now, and whether that differs. Empty texts mean nothing. */
export type PastLine = { key: string; name: string; then: string; now: string; differs: boolean };

export function pastLines(past: AsOf, words: Words): PastLine[] {
  return [...cardLines(past, words), ...past.records.flatMap((record) => recordLine(record, words))];
}

function cardLines(past: AsOf, words: Words): PastLine[] {
  return past.card.flatMap(({ field, then, now }) => {
    const name = words.name(`party.${field}`);
    if (name === null || field === "kind") return [];
    return [line(`party.${field}`, name, valueText("party", field, then, words), valueText("party", field, now, words))];
  });
}

function recordLine({ table, id, then, now }: AsOfRecord, words: Words): PastLine[] {
  const name = nameOf(table, then ?? now, words);
  if (name === null) return [];
  return [line(`${table}.${id}`, name, rowText(table, then, words), rowText(table, now, words))];
}

/** A number is called by what it is: phone, mobile. */
function nameOf(table: string, row: AsOfRecord["then"], words: Words): string | null {
  const kind = table === "channel" ? row?.["kind"] : undefined;
  return (typeof kind === "string" ? words.word(`channel.kind.${kind}`) : null) ?? words.name(table);
}

const line = (key: string, name: string, then: string, now: string): PastLine => ({ key, name, then, now, differs: then !== now });
