// Words for the window: one Fluent bundle of the chosen language, switched at runtime.
// The catalogues are the ones the PDF and the command line read; each language loads when it is first chosen.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export const languages = ["de", "nl", "en"] as const;
export type Language = (typeof languages)[number];
export type Arguments = Record<string, FluentVariable>;

const catalogues = import.meta.glob<string>("../../../../locales/*/*.ftl", { query: "?raw", import: "default" });

/** Regional locale for numbers and plural rules; English is British because dates are written day first. */
export const locales: Record<Language, string> = { de: "de-DE", nl: "nl-NL", en: "en-GB" };

let current = $state.raw<{ language: Language; bundle: FluentBundle }>({ language: "de", bundle: new FluentBundle("de-DE") });

export function language(): Language {
  return current.language;
}

/** The languages we speak, or German for everything else. */
export function asLanguage(tag: string | null | undefined): Language {
  const base = tag?.slice(0, 2).toLowerCase();
  return languages.find((known) => known === base) ?? "de";
}

/** Loads the catalogue and switches; every text on the page follows by itself. */
export async function setLanguage(next: Language): Promise<void> {
  const paths = Object.keys(catalogues).filter((path) => path.includes(`/locales/${next}/`));
  const sources = await Promise.all(paths.map((path) => catalogues[path]?.() ?? ""));
  const bundle = new FluentBundle(locales[next], { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  current = { language: next, bundle };
  document.documentElement.lang = next;
}

/** The text of a key, or the key itself where a catalogue lacks it (a test keeps that from happening). */
export function t(key: string, args?: Arguments): string {
  const pattern = current.bundle.getMessage(key)?.value;
  return pattern ? current.bundle.formatPattern(pattern, args, []) : key;
}
