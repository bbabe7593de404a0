// What was done, and to what: the words of operations and of the fields they change.
import type { Label } from "$lib/bindings";
import { formatNumber, t } from "$lib/text";

/** "Kunde geändert: Reha-Zentrum Eiderstedt" */
export function labelText(label: Label): string {
  const what = t(`op-${label.op}`);
  const many = `op-many-${label.op}`;
  if (label.name === undefined && label.count !== undefined && t(many) !== many) return t(many, { count: label.count });
  if (label.name !== undefined) return t("op-of", { what, name: label.name });
  return label.count === undefined ? what : t("op-count", { what, count: formatNumber(label.count) });
}

/** The name of a table or of its field, `party` or `party.owner_id`; null for what only the database needs. */
export function fieldName(key: string): string | null {
  const name = `party-field-${key.replaceAll(/[._]/g, "-")}`;
  const words = t(name);
  return words === name ? null : words;
}
