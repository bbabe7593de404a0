// Conditions in words, as they stand in chips and on paper: "Postleitzahl beginnt mit 4", "kein Kontakt seit 90 Tagen".
import { stages, type Filter, type Operator, type PartySort, type Shown, type RelatedField, type Related } from "$lib/bindings";
import { firm } from "$lib/state/firm.svelte";
import { type Day, formatDate, formatMoney, languages, t } from "$lib/text";
import { caseKinds } from "../records/signs";
import { taskKinds } from "../task/step-form";
import { countryChoices } from "../party/countries";
import { countryName } from "../party/words";
import { movedChoices, phaseText, segmentText, segments } from "../lifecycle/names";
import { movedText } from "../lifecycle/moved";
import { countsDays, isDay, type AskedField, type Holds } from "./fields";
import { known } from "./known.svelte";
import { own } from "./own.svelte";
import { formatDecimal } from "../field/words";
import { holdsOf, isGroup, relatedHolds, type Has } from "./tree";

export type Choice = { value: string; text: string };

/** A text that is there only for some of the keys it could be asked by. */
const maybe = (key: string, given: Record<string, string | number> = {}): string | null => {
  const text = t(key, given);
  return text === key ? null : text;
};

export const fieldText = (field: AskedField): string => t(`view-field-${field}`);
export const relatedText = (record: Related): string => t(`view-record-${record}`);
export const relatedFieldText = (record: Related, field: RelatedField): string => maybe(`view-related-${record}-${field}`) ?? t(`view-related-${field}`);

/** The words of an operator; of days and amounts they differ from those of words. */
export function opText(op: Operator, holds: Holds): string {
  if (isDay(holds)) return maybe(`view-op-day-${op}`) ?? t(`view-op-${op}`);
  return t(`view-op-${op}`);
}

/** What can be chosen for a field, or null where the value is typed. */
export function choicesOf(field: AskedField): Choice[] | null {
  switch (field) {
    case "six":
    case "four":
    case "five":
    case "buyer":
    case "segment":
    case "activity":
      return stages[field].map((value) => ({ value, text: phaseText(value) }));
    case "rfm":
      return segments.map((value) => ({ value, text: segmentText(value) }));
    case "risk":
      return ["high", "middle", "low"].map((value) => ({ value, text: t(`lifecycle-level-${value}`) }));
    case "owner":
    case "deputy":
      return people();
    case "tag":
      return known.tags.map((tag) => ({ value: tag.id, text: tag.name }));
    case "kind":
      return [
        { value: "organisation", text: t("view-value-organisation") },
        { value: "person", text: t("view-value-person") },
      ];
    case "country":
      return countryChoices(firm.country);
    case "language":
      return languages.map((value) => ({ value, text: t(`party-language-${value}`) }));
    default:
      return null;
  }
}

export function relatedChoices(record: Related, field: RelatedField): Choice[] | null {
  if (field === "person") return people();
  if (field === "stage") return known.stages.map((stage) => ({ value: stage.id, text: stage.text }));
  if (field === "state") {
    const states = record === "deal" ? ["open", "won", "lost"] : record === "case" ? ["open", "closed"] : ["open", "done"];
    return states.map((value) => ({ value, text: t(`view-state-${value}`) }));
  }
  if (field !== "kind") return null;
  if (record === "case") return caseKinds.map((value) => ({ value, text: t(`record-case-${value}`) }));
  if (record === "touch") return ["call", "visit", "meeting", "mail", "letter", "chat", "fair", "web", "note", "other"].map((value) => ({ value, text: t(`touch-${value}`) }));
  return taskKinds.map((value) => ({ value, text: t(`task-kind-${value}`) }));
}

const people = (): Choice[] => firm.people.map((person) => ({ value: person.id ?? "", text: person.name }));

/** A condition in its parts: what stands in front, and what was chosen. */
export type Said = { name: string; value: string };

function valuesText(values: readonly string[], op: Operator, holds: Holds, choices: Choice[] | null): string {
  if (holds === "money") {
    const code = values.at(-1) ?? "";
    const amounts = values.slice(0, -1).map((minor) => formatMoney({ amount: Number(minor), currency: code }, false));
    return amounts.join(t("view-and"));
  }
  if (holds === "number") return values.map((value) => formatDecimal(value)).join(t("view-and"));
  if (isDay(holds) && countsDays(op)) return t("view-days", { count: Number(values[0] ?? 0) });
  if (isDay(holds)) return values.map((day) => (day === "" ? "…" : formatDate(day as Day))).join(t("view-and"));
  const shown = values.map((value) => choices?.find((choice) => choice.value === value)?.text ?? value);
  return shown.join(op === "between" ? t("view-and") : ", ");
}

/** One condition. */
function said(name: string, { op, values }: { op: Operator; values?: string[] | null }, holds: Holds, choices: Choice[] | null, field: string): Said {
  const given = values ?? [];
  const value = valuesText(given, op, holds, choices);
  const special = maybe(`view-say-${field}-${op}`);
  if (special !== null) return { name: special, value: countsDays(op) ? value : "" };
  if (op === "yes") return { name, value: "" };
  const words = opText(op, holds);
  return { name: op === "no" ? t("view-say-no", { name }) : `${name} ${words}`, value: value === "" && op !== "empty" && op !== "filled" && op !== "past" ? (op === "no" ? "" : "…") : value };
}

/** A part of a question in words. */
export function partText(filter: Filter): Said {
  if (isGroup(filter)) {
    const parts = filter.of.map(line);
    const joined = parts.join(` ${t(filter.kind === "all" ? "view-join-all" : "view-join-any")} `);
    return { name: parts.length > 1 ? `(${joined})` : joined, value: "" };
  }
  if (filter.kind === "has") return { name: hasText(filter), value: "" };
  if (filter.kind === "moved") {
    const text = movedText({ track: filter.track, from: filter.from?.[0] ?? null, to: filter.to?.[0] ?? null, ...(filter.isNew ? { how: "new" as const } : filter.cameBack ? { how: "back" as const } : {}), since: filter.since as Day });
    return { name: t("view-moved"), value: movedChoices(text)[0]?.text ?? "" };
  }
  if (filter.field === "custom") return said(own.find(filter.custom)?.name ?? "?", filter, holdsOf(filter), ownChoices(filter.custom), "custom");
  const field = filter.field as AskedField;
  return said(fieldText(field), filter, holdsOf(filter), field === "country" ? (filter.values ?? []).map((value) => ({ value, text: countryName(value) })) : choicesOf(field), field);
}

function hasText(has: Has): string {
  const start = t(has.without ? "view-has-not" : "view-has", { what: t(`view-one-${has.record}`) });
  const parts = has.of.map((part) => {
    const isOwn = part.field === "custom";
    const words = isOwn ? (own.find(part.custom)?.name ?? "?") : relatedFieldText(has.record, part.field);
    const { name, value } = said(words, part, relatedHolds(has, part), isOwn ? ownChoices(part.custom) : relatedChoices(has.record, part.field), `${has.record}-${part.field}`);
    return `${name} ${value}`.trim();
  });
  return parts.length === 0 ? start : `${start}: ${parts.join(", ")}`;
}

/** A part of a question as one line. */
export const line = (filter: Filter): string => {
  const { name, value } = partText(filter);
  return `${name} ${value}`.trim();
};

/** What can be chosen for one of the firm's own fields. */
export function ownChoices(id: string | null | undefined): Choice[] | null {
  const field = own.find(id);
  return field && (field.kind === "choice" || field.kind === "choices") ? field.choices.map((value) => ({ value, text: value })) : null;
}

/** An order by its name. */
export const sortText = (sort: PartySort): string => (sort.startsWith("field:") ? (own.find(sort.slice(6))?.name ?? "") : t(`customers-sort-${sort}`));

/** A column by its name. */
export const columnText = (column: Shown): string => (column.startsWith("field:") ? (own.find(column.slice(6))?.name ?? "") : t(`view-column-${column}`));

/** The order of a list in words. */
export const orderText = (sort: PartySort, descending: boolean): string => t(descending ? "view-order-down" : "view-order-up", { sort: sortText(sort) });
