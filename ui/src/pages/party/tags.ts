// The words that are proposed while somebody types a tag. Pure.
import type { TagCount } from "$lib/bindings";
import { fits } from "$lib/components/palette";
import { formatNumber } from "$lib/text";

const MOST = 8;

/** Words that are in use and fit, with how many carry them; those that are there already are not offered. */
export function tagOptions(known: readonly TagCount[], taken: readonly string[], text: string): { id: string; text: string; note: string }[] {
  return known
    .filter((tag) => !taken.includes(tag.name) && fits(tag.name, text))
    .slice(0, MOST)
    .map((tag) => ({ id: tag.name, text: tag.name, note: formatNumber(tag.count) }));
}
