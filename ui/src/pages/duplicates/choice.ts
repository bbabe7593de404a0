// What becomes of two records: which side each field comes from, what was typed, what is not kept. Pure.
import type { MergeComparison, MergeField, MergeRequest, MergeTake } from "$lib/bindings";

/** The choice for one field. */
export type Choice = { take: MergeTake; text: string };

export type Choices = {
  fields: Readonly<Record<string, Choice>>;
  /** Ids of channels and addresses that are not kept. */
  without: readonly string[];
};

export const nothingChosen: Choices = { fields: {}, without: [] };

/** One mark in either record; what both have is one row. */
export type PartRow = { key: string; group: string; kept: string | null; lost: string | null; ids: readonly string[]; text: string };

/** The choice that counts for a field: the own one, else the record that stays, else the one that has something. */
export function choiceOf(pair: MergeField, choices: Choices): Choice {
  return choices.fields[pair.field] ?? { take: pair.kept === null ? "lost" : "kept", text: "" };
}

export function isDifferent(pair: { kept: string | null; lost: string | null }): boolean {
  return pair.kept !== pair.lost;
}

/** What stands in the result. */
export function resultOf(pair: MergeField, choices: Choices): string | null {
  const { take, text } = choiceOf(pair, choices);
  switch (take) {
    case "kept":
      return pair.kept;
    case "lost":
      return pair.lost;
    case "both":
      return [pair.kept, pair.lost].filter((side) => side !== null).join("\n\n");
    case "typed":
      return text.trim() === "" ? null : text.trim();
  }
}

export function withChoice(choices: Choices, field: string, choice: Choice): Choices {
  return { ...choices, fields: { ...choices.fields, [field]: choice } };
}

/** Keeps a channel or an address, or leaves it out. */
export function withPart(choices: Choices, ids: readonly string[], isKept: boolean): Choices {
  const others = choices.without.filter((id) => !ids.includes(id));
  return { ...choices, without: isKept ? others : [...others, ...ids] };
}

/** The choices as they are after the sides were swapped. */
export function swapped(choices: Choices): Choices {
  const other: Record<MergeTake, MergeTake> = { kept: "lost", lost: "kept", both: "both", typed: "typed" };
  const fields = Object.entries(choices.fields).map(([field, choice]) => [field, { ...choice, take: other[choice.take] }]);
  return { ...choices, fields: Object.fromEntries(fields) as Choices["fields"] };
}

/** What is sent. */
export function requestOf({ kept, lost }: MergeComparison, choices: Choices): MergeRequest {
  const channels = new Set([...kept.channels, ...lost.channels].map(({ id }) => id));
  return {
    keep: kept.id,
    lose: lost.id,
    fields: Object.entries(choices.fields).map(([field, { take, text }]) => ({ field, take, text: take === "typed" ? text : null })),
    withoutChannels: choices.without.filter((id) => channels.has(id)),
    withoutAddresses: choices.without.filter((id) => !channels.has(id)),
  };
}

/** Channels and addresses of both, what is the same in one row. */
export function partsOf({ kept, lost }: MergeComparison): { channels: PartRow[]; addresses: PartRow[] } {
  const rows = <T extends { id: string }>(one: readonly T[], other: readonly T[], group: (part: T) => string, same: (part: T) => string, text: (part: T) => string) => {
    const twins = new Map(one.map((part) => [same(part), other.find((known) => same(known) === same(part))]));
    const row = (part: T, side: "kept" | "lost", twin?: T): PartRow => ({
      key: part.id,
      group: group(part),
      kept: side === "kept" ? text(part) : null,
      lost: side === "lost" ? text(part) : twin ? text(twin) : null,
      // Of two that are the same only the one of the record that stays is kept in any case.
      ids: twin ? [part.id, twin.id] : [part.id],
      text: text(part),
    });
    const all = [...one.map((part) => row(part, "kept", twins.get(same(part)))), ...other.filter((part) => !twins.has(same(part))).map((part) => row(part, "lost"))];
    // What is of one kind stands together.
    const groups = [...new Set(all.map((known) => known.group))];
    return groups.flatMap((name) => all.filter((known) => known.group === name));
  };
  const place = (address: (typeof kept.addresses)[number]) => [address.street, [address.postcode, address.city].filter(Boolean).join(" "), address.extra].filter(Boolean).join(", ");
  return {
    channels: rows(kept.channels, lost.channels, (channel) => channel.kind, (channel) => `${channel.kind} ${channel.normal}`, (channel) => channel.value),
    addresses: rows(kept.addresses, lost.addresses, (address) => address.kind, (address) => `${address.kind} ${place(address).toLowerCase()}`, place),
  };
}
