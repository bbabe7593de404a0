// The catalogues as the window reads them, so that no story repeats what a page says.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export const languages = ["de", "nl", "en"] as const;
export type Language = (typeof languages)[number];
export type Words = (key: string, args?: Record<string, FluentVariable>) => string;

const folder = resolve(__dirname, "../../../locales");
const locales: Record<Language, string> = { de: "de-DE", nl: "nl-NL", en: "en-GB" };

/** The texts of a language; a key that is not in the catalogue is a mistake of the story. */
export function words(language: Language): Words {
  const bundle = read(language);
  return (key, args) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`the ${language} catalogue has no ${key}`);
    return bundle.formatPattern(pattern, args);
  };
}

/** German, in which the stories are told. */
export const t = words("de");

/** Every key there is. */
export function allKeys(): Set<string> {
  return new Set([...sources("de")].flatMap((source) => [...source.matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? "")));
}

function read(language: Language): FluentBundle {
  const bundle = new FluentBundle(locales[language], { useIsolating: false });
  for (const source of sources(language)) bundle.addResource(new FluentResource(source));
  return bundle;
}

function sources(language: Language): string[] {
  const place = join(folder, language);
  return readdirSync(place).map((name) => readFileSync(join(place, name), "utf8"));
}
