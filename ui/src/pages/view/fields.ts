// What can be asked of a customer and of what belongs to one: each field with what it holds, in the groups in which they
// are offered. How a field is compared follows from what it holds.
import type { Field, Operator, Related, RelatedField } from "$lib/bindings";

/** What a field holds, as far as asking for it is concerned. */
export type Holds = "text" | "code" | "place" | "choice" | "track" | "person" | "tag" | "level" | "day" | "touch" | "step" | "made" | "money" | "number" | "flag";

/** The operators of each, the usual one first. */
const operators: Record<Holds, readonly Operator[]> = {
  text: ["contains", "containsNot", "is", "isNot", "begins", "empty", "filled"],
  code: ["contains", "containsNot", "is", "isNot", "begins", "empty", "filled"],
  place: ["begins", "is", "isNot", "between", "empty", "filled"],
  choice: ["is", "isNot", "empty", "filled"],
  track: ["is", "isNot", "empty"],
  person: ["is", "isNot", "empty", "filled"],
  tag: ["is", "isNot", "empty", "filled"],
  level: ["is"],
  day: ["within", "olderThan", "next", "before", "from", "between", "empty", "filled"],
  touch: ["olderThan", "within", "before", "from", "between", "empty", "filled"],
  step: ["past", "next", "before", "from", "between", "empty", "filled"],
  made: ["within", "olderThan", "before", "from", "between"],
  money: ["atLeast", "atMost", "between"],
  number: ["atLeast", "atMost", "between", "is", "empty", "filled"],
  flag: ["yes", "no"],
};

export const fields: Record<Exclude<Field, "letter" | "custom">, Holds> = {
  six: "track", four: "track", five: "track", buyer: "track", segment: "track", activity: "track", rfm: "track",
  risk: "level", warned: "flag", winBack: "flag", overWish: "flag", overLimit: "flag",
  lastTouch: "touch", nextStep: "step", lastPurchase: "touch", customerSince: "day", created: "made",
  owner: "person", deputy: "person", tag: "tag", kind: "choice", source: "text", language: "choice",
  city: "text", postcode: "place", street: "text", region: "text", country: "choice",
  name: "text", organisation: "text", phone: "code", email: "code", customerNumber: "code", vatId: "code", department: "text", jobTitle: "text", note: "text",
}; // prettier-ignore

export type AskedField = keyof typeof fields;

/** The groups in which fields are offered. */
export const fieldGroups: { group: "standing" | "time" | "care" | "place" | "record"; fields: AskedField[] }[] = [
  { group: "care", fields: ["owner", "deputy", "tag", "kind", "source", "language"] },
  { group: "time", fields: ["lastTouch", "overWish", "overLimit", "nextStep", "lastPurchase", "customerSince", "created"] },
  { group: "place", fields: ["postcode", "city", "country", "street", "region"] },
  { group: "standing", fields: ["six", "activity", "risk", "warned", "rfm", "winBack", "four", "five", "buyer", "segment"] },
  { group: "record", fields: ["name", "organisation", "phone", "email", "customerNumber", "vatId", "department", "jobTitle", "note"] },
];

/** The first to be offered where a condition is added quickly. */
export const quickFields: AskedField[] = ["six", "activity", "risk", "owner", "tag", "lastTouch", "nextStep", "postcode", "city", "country"];

export const relatedFields: Record<Related, Partial<Record<RelatedField, Holds>>> = {
  purchase: { product: "text", boughtOn: "made", amount: "money" },
  deal: { state: "choice", stage: "choice", amount: "money", expectedOn: "day", title: "text", person: "person" },
  case: { state: "choice", kind: "choice", severe: "flag", openedOn: "made", dueOn: "step", title: "text", person: "person" },
  contract: { endsOn: "step", startedOn: "day", noticedOn: "day", amount: "money", title: "text" },
  touch: { at: "made", kind: "choice", text: "text", person: "person" },
  task: { state: "choice", kind: "choice", dueOn: "step", title: "text", person: "person" },
};

export const relatedKinds = Object.keys(relatedFields) as Related[];

/** What a new condition on a record begins with, where most people want the same. */
export const relatedStart: Partial<Record<Related, { field: RelatedField; op: Operator; values: string[] }[]>> = {
  deal: [{ field: "state", op: "is", values: ["open"] }],
  case: [{ field: "state", op: "is", values: ["open"] }],
  task: [{ field: "state", op: "is", values: ["open"] }],
  contract: [{ field: "endsOn", op: "next", values: ["90"] }],
  touch: [{ field: "at", op: "within", values: ["90"] }],
  purchase: [{ field: "product", op: "contains", values: [] }],
};

export const operatorsOf = (holds: Holds): readonly Operator[] => operators[holds];

/** How many values an operator takes: none, one, two, or any number from one on. */
export function arity(op: Operator, holds: Holds): 0 | 1 | 2 | "many" {
  if (["empty", "filled", "past", "yes", "no"].includes(op)) return 0;
  if (op === "between") return 2;
  if (countsDays(op) || ["before", "from", "atLeast", "atMost"].includes(op)) return 1;
  return ["text", "code", "number"].includes(holds) ? 1 : "many";
}

/** Whether the values of an operator are numbers of days. */
export const countsDays = (op: Operator): boolean => op === "olderThan" || op === "within" || op === "next";

export const isDay = (holds: Holds): boolean => ["day", "touch", "step", "made"].includes(holds);

/** What a condition on a field begins with. */
export function startOf(holds: Holds): { op: Operator; values: string[] } {
  const op = operators[holds][0] ?? "is";
  return { op, values: countsDays(op) ? ["90"] : [] };
}
