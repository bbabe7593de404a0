// A question as a tree, changed without changing the old one. What is not complete yet stays in the window and is left out
// of what is asked.
import type { Condition, Filter, RelatedCondition } from "$lib/bindings";
import { arity, fields, relatedFields, type AskedField, type Holds } from "./fields";
import { own } from "./own.svelte";

export type Group = Extract<Filter, { kind: "all" | "any" }>;
export type Has = Extract<Filter, { kind: "has" }>;
export type Is = Extract<Filter, { kind: "is" }>;

export const nothing: Group = { kind: "all", of: [] };

export const isGroup = (filter: Filter): filter is Group => filter.kind === "all" || filter.kind === "any";

export const holdsOf = (condition: Condition): Holds => (condition.field === "custom" ? own.holds(condition.custom) : condition.field === "letter" ? "text" : fields[condition.field as AskedField]);

export const relatedHolds = (has: Has, condition: RelatedCondition): Holds => condition.field === "custom" ? own.holds(condition.custom) : relatedFields[has.record][condition.field] ?? "text";

/** Whether a condition has all values that its operator takes. */
export function isComplete({ op, values = [] }: { op: Condition["op"]; values?: string[] | null }, holds: Holds): boolean {
  const given = (values ?? []).filter((value) => value.trim() !== "").length;
  const needed = arity(op, holds);
  if (needed === 0) return true;
  // An amount has its currency behind it.
  const extra = holds === "money" ? 1 : 0;
  return needed === "many" ? given > 0 : given >= needed + extra;
}

/** The complete part of a question; null where nothing of it is. */
export function complete(filter: Filter): Filter | null {
  switch (filter.kind) {
    case "all":
    case "any": {
      const of = filter.of.map(complete).filter((part) => part !== null);
      return of.length === 0 ? null : { ...filter, of };
    }
    case "has": {
      return { ...filter, of: filter.of.filter((part) => isComplete(part, relatedHolds(filter, part))) };
    }
    case "is":
      return isComplete(filter, holdsOf(filter)) ? { ...filter, values: (filter.values ?? []).filter((value) => value.trim() !== "") } : null;
    default:
      return filter;
  }
}

/** The list with one part replaced, or without it. */
export function replaced<P>(parts: readonly P[], at: number, part: P | null): P[] {
  return part === null ? parts.filter((_, index) => index !== at) : parts.map((known, index) => (index === at ? part : known));
}

/** How many conditions and groups there are, and how deep they stand. */
export function sizeOf(filter: Filter): number {
  if (isGroup(filter)) return 1 + filter.of.reduce((sum, part) => sum + sizeOf(part), 0);
  return filter.kind === "has" ? 1 + filter.of.length : 1;
}

export const MOST_NODES = 64;
/** The backend takes eight; one is the root that a tab adds, and one is kept for the groups of a list. */
export const DEEPEST = 6;

/** The first condition on a field at the top of a question. */
export function partOf(root: Group, field: AskedField): Is | null {
  if (root.kind !== "all") return null;
  return root.of.find((part): part is Is => part.kind === "is" && part.field === field) ?? null;
}

/** Two questions that ask the same. */
export const isSame = (a: Filter | null, b: Filter | null): boolean => JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));

/** Keys in one order and empty ones left out, because the backend and the window write them differently. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined && part !== false && !(Array.isArray(part) && part.length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)]));
}
