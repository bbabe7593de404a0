// Values of the firm's own fields in the user's words, and what is typed in the form of the field. Pure.
import type { CustomField, FieldKind } from "$lib/bindings";
import { currencyDecimals, formatDate, formatMoney, language, parseMoney, t, type Day } from "$lib/text";

export const kinds: readonly FieldKind[] = ["text", "number", "money", "date", "choice", "choices", "flag", "link"];

/** A number with the user's decimal sign. */
export const formatDecimal = (value: string): string => (language() === "en" ? value : value.replace(".", ","));

/** What was typed as a number, with a point; null where it is none. */
export function parseDecimal(text: string): string | null {
  const bare = text.trim().replace(/\s/g, "");
  const plain = language() === "en" ? bare.replace(/,(?=\d{3}(\D|$))/g, "") : bare.replace(/\.(?=\d{3}(\D|$))/g, "").replace(",", ".");
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(plain) ? plain : null;
}

/** A value as it is read. One that does not fit the field any more is shown as it was written. */
export function valueText(kind: FieldKind, value: string): string {
  switch (kind) {
    case "number":
      return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value) : value;
    case "money": {
      const [amount, currency] = value.split(" ");
      return amount !== undefined && currency !== undefined && /^-?\d+$/.test(amount) ? formatMoney({ amount: Number(amount), currency }) : value;
    }
    case "date":
      return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value as Day) : value;
    case "choices":
      return value.split("\n").join(", ");
    case "flag":
      return value === "yes" || value === "no" ? t(`ownfield-flag-${value}`) : value;
    default:
      return value;
  }
}

/** An amount as it is stored; null where nothing or none was typed. */
export function moneyValue(text: string, currency: string): string | null {
  const meant = parseMoney(text, language(), currencyDecimals(currency));
  return "minor" in meant ? `${meant.minor} ${currency}` : null;
}

/** A link as it is stored: what people type without its beginning gets one. */
export function linkValue(text: string): string {
  const bare = text.trim();
  if (bare === "" || /^(https?:\/\/|mailto:)/i.test(bare)) return bare;
  return bare.includes("@") && !bare.includes("/") ? `mailto:${bare}` : `https://${bare}`;
}

export const hasChoices = (field: Pick<CustomField, "kind">): boolean => field.kind === "choice" || field.kind === "choices";
