// What a customer carries along from a file beside its own fields, by the names people know.
import { formatNumber, t } from "$lib/text";

/** Properties of files that have a name in the window though customers have no field for them. */
const known: Record<string, string> = { UID: "uid", ROLE: "role", FN: "display", "X-RONDO-REVENUE": "revenue", "X-RONDO-CUSTOMER-NUMBER": "customer-number", "X-RONDO-VAT-ID": "vat-id", "X-RONDO-SOURCE": "source" };

/** The name of a property; one of another program keeps the name it has there. */
export function extraName(name: string): string {
  const field = known[name];
  return field === undefined ? name : t(`field-${field}`);
}

/** Its value; an amount as the user writes amounts. */
export function extraValue(name: string, value: string): string {
  const amount = known[name] === "revenue" && value.trim() !== "" ? Number(value) : NaN;
  return Number.isFinite(amount) ? formatNumber(amount, 2) : value;
}
