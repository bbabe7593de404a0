// What the list of customers asks for and how it is looked at: one of the tabs or a saved view, a search, conditions, an
// order, groups and columns. Pure; it becomes the filter of the backend, and parts of it can come from a place another page
// leads to.
import type { Filter, GroupBy, Look, PartyFilter, PartySort, Shown, ViewDefinition, ViewRow } from "$lib/bindings";
import { movedOf } from "../lifecycle/moved";
import { own, ownKey } from "../view/own.svelte";
import { complete, isSame, nothing, type Group } from "../view/tree";

export const tabs = ["all", "organisations", "people", "mine", "trash"] as const;
export type Tab = (typeof tabs)[number];

export const sorts: readonly PartySort[] = ["name", "city", "postcode", "lastTouch", "nextStep", "lastPurchase", "owner", "customerNumber", "country", "source", "customerSince", "created", "risk", "atRisk", "value", "winBack"];
/** Orders in which people look at the other end first. */
const fromAbove: readonly PartySort[] = ["created", "customerSince", "lastPurchase", "risk", "atRisk", "value", "winBack"];
export const groupings: readonly GroupBy[] = ["phase", "activity", "owner", "city", "country", "tag", "letter", "kind"];

export type Query = {
  /** A tab, or the id of a saved view. */
  view: string;
  search: string;
  root: Group;
  sort: PartySort;
  descending: boolean;
  group: GroupBy | null;
  look: Look;
  /** The usual ones when empty. */
  columns: readonly Shown[];
};

export const startQuery: Query = { view: "all", search: "", root: nothing, sort: "name", descending: false, group: null, look: "cards", columns: [] };

export const tabOf = (query: Query): Tab => tabs.find((tab) => tab === query.view) ?? "all";
export const isTab = (view: string): view is Tab => (tabs as readonly string[]).includes(view);

const is = (field: "kind" | "owner", value: string): Filter => ({ kind: "is", field, op: "is", values: [value] });

/** What a tab asks for by itself; `me` is who sits in front of it. */
function ofTab(tab: Tab, me: string | null): Filter[] {
  if (tab === "organisations") return [is("kind", "organisation")];
  if (tab === "people") return [is("kind", "person")];
  return tab === "mine" && me !== null ? [is("owner", me)] : [];
}

/** The filter for the backend, with what is complete of the conditions, and perhaps those of a group of the list. */
export function filterOf(query: Query, me: string | null, within: Filter | null = null): PartyFilter {
  const asked = complete(query.root);
  const own = asked === null ? [] : asked.kind === "all" ? asked.of : [asked];
  const parts = [...ofTab(tabOf(query), me), ...own, ...(within ? [within] : [])];
  return { search: query.search.trim() || null, conditions: parts.length === 0 ? null : { kind: "all", of: parts }, trash: query.view === "trash" };
}

/** Everything that is saved of a query. */
export function definitionOf(query: Query): ViewDefinition {
  return { conditions: complete(query.root), sort: query.sort, descending: query.descending, group: query.group, look: query.look, columns: [...query.columns] };
}

/** A query of what was saved. */
export function queryOfView(view: string, definition: ViewDefinition | null): Query {
  const asked = definition?.conditions ?? null;
  const root: Group = asked === null ? nothing : asked.kind === "all" || asked.kind === "any" ? asked : { kind: "all", of: [asked] };
  return { ...startQuery, view, root, sort: definition?.sort ?? "name", descending: definition?.descending ?? false, group: definition?.group ?? null, look: definition?.look ?? "cards", columns: definition?.columns ?? [] };
}

/** Whether a query differs from what is saved under its name. Unfinished conditions are no difference yet. */
export function isChanged(query: Query, saved: ViewDefinition | null): boolean {
  const now = definitionOf(query);
  const then = definitionOf(queryOfView(query.view, saved));
  return !isSame(now.conditions ?? null, then.conditions ?? null) || JSON.stringify({ ...now, conditions: null }) !== JSON.stringify({ ...then, conditions: null });
}

/** The orders that can be chosen: what a return may bring is known of those who have gone only. */
export function openSorts(query: Query): PartySort[] {
  return [...sorts, ...own.on("party").filter((field) => field.kind !== "choices").map((field) => ownKey(field.id))].filter((sort) => sort !== "winBack" || asks(query.root, ["winBack"]) || query.sort === "winBack");
}

/** Whether a question has a condition on one of these fields. */
function asks(filter: Filter, fields: readonly string[]): boolean {
  if (filter.kind === "all" || filter.kind === "any") return filter.of.some((part) => asks(part, fields));
  return filter.kind === "is" ? fields.includes(filter.field) : filter.kind === "moved" && fields.includes("moved");
}

const standing = ["six", "four", "five", "buyer", "segment", "activity", "rfm", "risk", "warned", "winBack", "moved"];

/** Whether the list is about where customers stand, so that its figures are what people want to see. */
export function asksForFigures(query: Query): boolean {
  return query.view !== "trash" && (asks(query.root, standing) || ["risk", "atRisk", "value", "winBack"].includes(query.sort));
}

/** Whether something narrows the tab. */
export const isNarrowed = (query: Query): boolean => query.search.trim() !== "" || query.root.of.length > 0;

/** The tab with nothing narrowing it. */
export const widened = (query: Query): Query => ({ ...query, search: "", root: nothing });

/** The same order turned round when it is chosen again, otherwise the one in which people look first. */
export function sortedBy(query: Query, sort: PartySort): Query {
  if (query.sort === sort) return { ...query, descending: !query.descending };
  return { ...query, sort, descending: fromAbove.includes(sort) };
}

/** Conditions that a place carries, by their names there. */
const placed: Record<string, (value: string) => Filter | null> = {
  phase: (value) => {
    const [track, phase] = value.split(".");
    return track && phase && standing.includes(track) ? ({ kind: "is", field: track, op: "is", values: [phase] } as Filter) : null;
  },
  activity: (value) => ({ kind: "is", field: "activity", op: "is", values: [value] }),
  risk: (value) => (["high", "middle", "low"].includes(value) ? { kind: "is", field: "risk", op: "is", values: [value] } : null),
  warned: () => ({ kind: "is", field: "warned", op: "yes" }),
  segment: (value) => ({ kind: "is", field: "rfm", op: "is", values: [value] }),
  moved: (value) => {
    const moved = movedOf(value);
    return moved && { kind: "moved", ...moved };
  },
  winBack: () => ({ kind: "is", field: "winBack", op: "yes" }),
  tagId: (value) => ({ kind: "is", field: "tag", op: "is", values: [value] }),
  country: (value) => ({ kind: "is", field: "country", op: "is", values: [value] }),
  nextStep: (value) => (value === "late" ? { kind: "is", field: "nextStep", op: "past" } : value === "planned" ? { kind: "is", field: "nextStep", op: "filled" } : value === "none" ? { kind: "is", field: "nextStep", op: "empty" } : null),
  quietDays: (value) => (/^\d+$/.test(value) ? { kind: "is", field: "lastTouch", op: "olderThan", values: [value] } : null),
  ownerId: (value) => is("owner", value),
};

/** Reads what a place carries, as `{nextStep: "late"}`; what is unknown is left alone. The look and columns stay. */
export function queryOf(place: Record<string, string>, now: Query): Query {
  const view = tabs.find((known) => known === place.tab) ?? "all";
  const sort = sorts.find((known) => known === place.sort) ?? "name";
  const of = Object.entries(placed).flatMap(([name, read]) => {
    const value = place[name];
    const part = value === undefined ? null : read(value);
    return part ? [part] : [];
  });
  return { ...startQuery, look: now.look, view, sort, root: { kind: "all", of }, search: place.search ?? "", descending: place.descending === "true" };
}

/** The saved view of a query; null for a tab. */
export const savedOf = (query: Query, views: readonly ViewRow[]): ViewRow | null => views.find((view) => view.id === query.view) ?? null;
