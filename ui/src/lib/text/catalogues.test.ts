// No key is missing in any language, none is unused, and all three say the same thing with the same arguments.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse, type Entry, type Message } from "@fluent/syntax";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../../../..");
const languages = ["de", "nl", "en"];

/** Keys that code puts together; everything under such a prefix counts as used. A page adds its own here. */
const builtKeys = [
  "analysis-",
  "archive-column-",
  "repeat-every-",
  "repeat-often-",
  "repeat-unit-",
  "archive-do-",
  "archive-form-",
  "archive-sheet-",
  "agenda-cash-",
  "agenda-promise-",
  "agenda-kind-",
  "agenda-order-",
  "agenda-part-",
  "agenda-promise-",
  "agenda-say-",
  "app-shortcuts-group-",
  "cadence-because-",
  "cadence-state-",
  "calendar-look-",
  "calendar-mark-",
  "cli-about",
  "cli-arg",
  "cli-column-",
  "cli-entry-",
  "cli-error-",
  "cli-import-",
  "cli-reason-",
  "cli-way-",
  "component-key-",
  "craft-contract-price-",
  "craft-split-wrong-",
  "correspondence-direction-",
  "correspondence-figure-",
  "correspondence-state-",
  "correspondence-why-",
  "customer-ask-",
  "customer-timeline-",
  "customers-sort-",
  "customers-tab-",
  "component-money-",
  "deal-close-do-",
  "deal-close-done-",
  "deal-close-on-",
  "deal-close-title-",
  "duplicate-band-",
  "duplicate-from-",
  "duplicate-moving-",
  "duplicate-none-",
  "duplicate-reason-",
  "duplicate-refused-",
  "duplicate-said-",
  "duplicate-tab-",
  "duplicate-verdict-",
  "error-",
  "exchange-field-",
  "exchange-reason-",
  "field-",
  "figures-notice-",
  "format-month-",
  "format-weekday-",
  "history-area-",
  "history-origin-",
  "history-win-back-",
  "import-columns-",
  "import-dialect-",
  "import-match-",
  "import-on-match-",
  "import-order-",
  "import-outcome-",
  "import-producer-",
  "import-rows-",
  "import-sign-",
  "import-stage-",
  "import-state-",
  "import-step-",
  "lifecycle-band-",
  "lifecycle-basis-",
  "lifecycle-case-",
  "lifecycle-chance-",
  "lifecycle-column-",
  "lifecycle-ending-",
  "lifecycle-error-",
  "lifecycle-figure-",
  "lifecycle-flaw-",
  "lifecycle-gate-",
  "lifecycle-level-",
  "lifecycle-light-",
  "lifecycle-loss-",
  "lifecycle-missing-",
  "lifecycle-model-",
  "lifecycle-phase-",
  "lifecycle-reason-",
  "lifecycle-refusal-",
  "lifecycle-said-",
  "lifecycle-segment-",
  "lifecycle-sign-",
  "lifecycle-track-",
  "lifecycle-value-",
  "lifecycle-warning-",
  "lifecycle-way-",
  "lifecycle-when-",
  "near-weekday-",
  "offer-column-",
  "offer-state-",
  "offer-wrong-",
  "op-",
  "ownfield-flag-",
  "ownfield-kind-",
  "ownfield-of-",
  "pipeline-column-",
  "pipeline-drag-",
  "pipeline-stage-",
  "party-address-",
  "party-channel-",
  "party-direction-",
  "party-field-",
  "party-label-",
  "party-language-",
  "party-mood-",
  "overview-none-",
  "overview-tile-",
  "playbook-ended-",
  "playbook-ready-",
  "playbook-rule-",
  "playbook-step-wrong-",
  "printview-zoom-",
  "promise-entry-",
  "promise-kind-",
  "promise-short-",
  "promise-state-",
  "promise-who-",
  "rules-fault-",
  "rules-field-",
  "rules-group-",
  "rules-problem-",
  "rules-unit-",
  "quality-field-",
  "quality-flaw-",
  "quality-group-",
  "quality-as-",
  "quality-why-",
  "record-case-",
  "record-milestone-",
  "records-column-",
  "search-kind-",
  "search-kinds-",
  "records-figure-",
  "records-kind-",
  "report-column-",
  "settings-backup-",
  "settings-export-",
  "settings-group-",
  "settings-recovery-",
  "settings-section-",
  "settings-theme-",
  "settings-density-",
  "task-kind-",
  "today-result-",
  "touch-",
  "trash-hanging-",
  "trash-kind-",
  "organisation-buying-",
  "party-link-",
  "promise-entry-",
  "promise-kind-",
  "promise-short-",
  "promise-state-",
  "promise-who-",
  "vault-country-",
  "view-column-",
  "view-field-",
  "view-fields-",
  "view-group-",
  "view-one-",
  "view-op-",
  "view-record-",
  "view-related-",
  "view-say-",
  "view-state-",
  "vault-ring-",
  "vault-strength-",
  "vault-trouble-",
  "winback-effect-",
  "winback-outcome-",
  "vault-way-",
];

function messages(language: string): Map<string, Message> {
  const found = new Map<string, Message>();
  const folder = join(root, "locales", language);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    const { body } = parse(readFileSync(join(folder, file), "utf8"), { withSpans: false });
    for (const entry of body as Entry[]) {
      expect(entry.type, `${language}/${file} has a line that is no Fluent`).not.toBe("Junk");
      if (entry.type !== "Message") continue;
      const message = entry as Message;
      expect(found.has(message.id.name), `${message.id.name} stands twice in ${language}`).toBe(false);
      expect(message.id.name.startsWith(`${file.replace(".ftl", "")}-`), `${message.id.name} stands in ${file}`).toBe(true);
      found.set(message.id.name, message);
    }
  }
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte|rs)$/.test(entry.name) && !entry.name.endsWith(".test.ts"))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

const catalogues = new Map(languages.map((language) => [language, messages(language)]));
const german = catalogues.get("de") ?? new Map<string, Message>();
const areas = [...new Set([...german.keys()].map((key) => key.slice(0, key.indexOf("-"))))];
/** Everything in the code that looks like a key in quotation marks, gathered once: looking for each key in it takes seconds. */
const quoted = () => new Set([...code.matchAll(/"([a-z][a-z0-9-]*-[a-z0-9-]+)"/g)].map((match) => match[1]));
const code = [...sources(join(root, "ui/src")), ...sources(join(root, "src-tauri"))].join("\n");

describe("catalogues", () => {
  test("all languages have the same keys", () => {
    for (const [language, keys] of catalogues) expect([...keys.keys()].sort(), language).toEqual([...german.keys()].sort());
  });

  test("a text takes the same arguments in every language", () => {
    for (const [language, keys] of catalogues) {
      const other = [...keys].filter(([key, message]) => argumentsOf(message).join() !== argumentsOf(german.get(key)).join());
      expect(other.map(([key]) => key), language).toEqual([]);
    }
  });

  test("every key in the code exists", () => {
    const used = [...code.matchAll(/\bt\(\s*"([a-z][a-z0-9-]+)"/g), ...code.matchAll(/\b(?:text|title): "((?:[a-z]+)-[a-z0-9-]+)"/g)];
    const missing = used.map((match) => match[1] ?? "").filter((key) => areas.includes(key.split("-")[0] ?? "") && !german.has(key));
    expect([...new Set(missing)]).toEqual([]);
  });

  test("every built prefix has keys and is built somewhere", () => {
    for (const prefix of builtKeys) {
      expect([...german.keys()].some((key) => key.startsWith(prefix)), prefix).toBe(true);
      expect(code.includes(`${prefix}\${`) || code.includes(`"${prefix}`), `nothing builds ${prefix}`).toBe(true);
    }
  });

  test("no key is unused", () => {
    const named = quoted();
    const unused = [...german.keys()].filter((key) => !named.has(key) && !builtKeys.some((prefix) => key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });
});

function argumentsOf(message: Message | undefined): string[] {
  const names = new Set<string>();
  JSON.stringify(message?.value, (_key, node: unknown) => {
    if (typeof node === "object" && node !== null && "type" in node && node.type === "VariableReference" && "id" in node) {
      names.add((node.id as { name: string }).name);
    }
    return node;
  });
  return [...names].sort();
}
