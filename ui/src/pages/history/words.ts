// The words for what stands in the log, with the names that the backend has found for its ids.
import type { Repeat } from "$lib/bindings";
import { fieldName } from "$lib/state/labels";
import { firm } from "$lib/state/firm.svelte";
import { dayOf, formatBirthday, formatDate, formatMoney, formatTime, t } from "$lib/text";
import { phaseKey } from "../lifecycle/names";
import { labelKey } from "../party/channel-label";
import { ruleText } from "../task/repeat";
import type { Words } from "./lines";

/** Ids of the log as bare digits, as the names are kept by. */
export const bare = (id: string) => id.replaceAll("-", "").toLowerCase();

/** The text of a key, or null where the catalogue has none. */
function known(key: string): string | null {
  const text = t(key);
  return text === key ? null : text;
}

const REPEAT = "task.repeat.";

/** How a task comes again stands in the log as it is kept: the rule with the days it counts from. */
function ruleOfLog(kept: string): string {
  const { rule } = JSON.parse(kept) as { rule: Repeat };
  return ruleText(rule);
}

/** Values become words; ids become the names found for them. `self` is the customer the page is about. */
export function wordsOf(names: ReadonlyMap<string, string>, self = ""): Words {
  return {
    name: fieldName,
    record: (id) => (bare(id) === bare(self) ? null : (names.get(bare(id)) ?? (firm.nameOf(id) || null))),
    date: formatBirthday,
    moment: (at) => `${formatDate(dayOf(new Date(at)))}, ${formatTime(new Date(at))}`,
    money: (minor, currency) => formatMoney({ amount: minor, currency: currency ?? firm.currency }),
    word: (key) => (key.startsWith(REPEAT) ? ruleOfLog(key.slice(REPEAT.length)) : known(wordKey(key))),
    yes: t("party-yes"),
    no: t("party-no"),
  };
}

/** `touch.kind.call` is said as everywhere else: `touch-call`. What people typed is no word of a list. */
export function wordKey(key: string): string {
  const [table = "", field = "", value = ""] = key.split(".");
  if (key.startsWith("channel.label.")) return labelKey(value) ?? "";
  if (key.startsWith("case_file.kind.")) return `record-case-${value}`;
  if (key.startsWith("promise.kind.")) return `promise-kind-${value}`;
  if (key.startsWith("promise.state.")) return `promise-state-${value}`;
  if (key.startsWith("offer.state.")) return `offer-state-${value}`;
  if (key.startsWith("offer.language.")) return `party-language-${value}`;
  if (field === "buying_role") return `organisation-buying-${value}`;
  if (key.startsWith("milestone.kind.")) return `record-milestone-${value}`;
  if (key.startsWith("milestone.reason.") || key.startsWith("win_back.reason.")) return `lifecycle-loss-${value}`;
  if (key.startsWith("win_back.outcome.")) return `winback-outcome-${value}`;
  if (key.startsWith("win_back.kind.")) return `history-win-back-${value}`;
  if (key.startsWith("phase_override.phase.")) return phaseKey(value);
  if (key.startsWith("party.language.")) return `party-language-${value}`;
  if (field === "mood") return `party-mood-${Number(value) + 3}`;
  if (table === "touch" && (field === "kind" || field === "outcome")) return `touch-${value}`;
  if (table === "touch" && field === "direction") return `party-direction-${value}`;
  if (key.startsWith("playbook_run.ended_because.")) return `playbook-ended-${value}`;
  if (key.startsWith("party.kind.")) return value === "person" ? "history-person" : "history-organisation";
  if (field !== "kind") return "";
  return table === "task" ? `task-kind-${value}` : `party-${table}-${value}`;
}
