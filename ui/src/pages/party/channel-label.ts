// What a number or address is for: a word of the vCard standard is stored and shown in the user's language, so that the
// same record reads "geschäftlich" here and "zakelijk" elsewhere; a word of the user's own stays as it was typed.
import type { ChannelView, PartyKind } from "$lib/bindings";
import { t } from "$lib/text";

/** The words that stand in files of contacts, from vCard's TYPE and from address books that add their own. */
const standard = ["work", "home", "mobile", "main", "fax", "pager", "car", "assistant", "school", "homepage", "other"] as const;

/** Other writings of the same. */
const aliases: Record<string, (typeof standard)[number]> = { cell: "mobile", "main-number": "main" };

/** The key of a standard word's text; null for a word of the user's own. */
export function labelKey(word: string): string | null {
  const bare = word.trim().toLowerCase();
  const known = aliases[bare] ?? standard.find((name) => name === bare);
  return known ? `party-label-${known}` : null;
}

/** A stored label as it is shown. */
export function labelText(word: string): string {
  const key = labelKey(word);
  return key === null ? word : t(key);
}

/** What is stored for a typed label: the standard's word where the text means one. */
export function labelWord(text: string): string {
  const bare = text.trim().toLowerCase();
  return standard.find((name) => t(`party-label-${name}`).toLowerCase() === bare) ?? text;
}

/** What stands beside a channel: its label, unless that only repeats the kind or says of a firm that it is at work. */
export function labelBeside(channel: Pick<ChannelView, "kind" | "label">, of: PartyKind): string {
  if (of === "organisation" && channel.label === "work") return "";
  const text = labelText(channel.label ?? "");
  return text.toLowerCase() === t(`party-channel-${channel.kind}`).toLowerCase() ? "" : text;
}
