// Countries a firm can sit in; they decide holidays, phone codes and tax rates. The usual one follows the language.
import type { Language } from "$lib/text";

export const countries = ["DE", "NL", "AT", "CH", "BE", "LU", "GB", "IE"] as const;
export type Country = (typeof countries)[number];

export function usualCountry(language: Language): Country {
  return language === "nl" ? "NL" : language === "en" ? "GB" : "DE";
}
