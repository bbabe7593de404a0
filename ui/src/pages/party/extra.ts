// What a customer carries along from a file beside its own fields, by the names people know.
import type { Extra } from "$lib/bindings";
import { formatNumber, t } from "$lib/text";

/** The name of a property; one that only another program knows keeps the name it has there. */
export function extraName({ name, field }: Extra): string {
  return field === null ? name : t(`field-${field}`);
}

/** Its value; an amount as the user writes amounts. */
export function extraValue({ field, value }: Extra): string {
  const amount = field === "revenue" && value.trim() !== "" ? Number(value) : NaN;
  return Number.isFinite(amount) ? formatNumber(amount, 2) : value;
}
