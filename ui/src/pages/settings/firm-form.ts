// The firm as it stands in the form: every field a text, compared with and turned back into the record. Pure.
import type { Firm } from "$lib/bindings";
import { countries } from "../../gate/countries";
import { language } from "$lib/text";

export const fields = ["name", "line", "street", "town", "phone", "email", "register", "directors", "taxNumber", "bank", "country", "currency"] as const;
export type FirmForm = Record<(typeof fields)[number], string>;

const currencies = ["EUR", "CHF", "GBP", "USD", "DKK", "SEK", "NOK", "PLN", "CZK"];

export function formOf(firm: Firm): FirmForm {
  return Object.fromEntries(fields.map((field) => [field, firm[field] ?? ""])) as FirmForm;
}

/** An empty line is one that is not there. */
export function firmOf(form: FirmForm): Firm {
  const line = (text: string) => (text.trim() === "" ? null : text.trim());
  return { name: form.name.trim(), line: line(form.line), street: line(form.street), town: line(form.town), phone: line(form.phone), email: line(form.email), register: line(form.register), directors: line(form.directors), taxNumber: line(form.taxNumber), bank: line(form.bank), country: form.country, currency: form.currency };
}

export function same(a: FirmForm, b: FirmForm): boolean {
  return fields.every((field) => a[field] === b[field]);
}

/** What was kept of an unsaved form; anything else than a form counts as nothing. */
export function readDraft(draft: unknown, under: FirmForm): FirmForm | null {
  if (typeof draft !== "object" || draft === null) return null;
  const kept = draft as Partial<Record<string, unknown>>;
  return Object.fromEntries(fields.map((field) => [field, typeof kept[field] === "string" ? kept[field] : under[field]])) as FirmForm;
}

type Choice = { value: string; text: string };

export function countryChoices(own: string): Choice[] {
  const names = new Intl.DisplayNames([language()], { type: "region", fallback: "code" });
  return [...new Set<string>([...countries, own])].filter((code) => /^[A-Z]{2}$/.test(code)).map((value) => ({ value, text: names.of(value) ?? value }));
}

export function currencyChoices(own: string): Choice[] {
  const names = new Intl.DisplayNames([language()], { type: "currency", fallback: "code" });
  return [...new Set([...currencies, own])].filter((code) => /^[A-Z]{3}$/.test(code)).map((value) => ({ value, text: `${value} – ${names.of(value) ?? value}` }));
}
