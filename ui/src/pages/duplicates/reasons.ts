// Why two records look alike, in words.
import type { DuplicateReason } from "$lib/bindings";
import { t } from "$lib/text";

export function reasonText({ kind, value }: DuplicateReason): string {
  return t(`duplicate-reason-${kind}`, { value: value ?? "" }).trim();
}

/** The first of the reasons as a line of a list. */
export function reasonsText(reasons: readonly DuplicateReason[], most = 3): string {
  return reasons.slice(0, most).map(reasonText).join(", ");
}
