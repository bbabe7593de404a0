// What the list of customers asks for: a tab, a search, conditions and an order. Pure; it becomes the filter of the
// backend, and parts of it can come from a place another page leads to.
import type { Level, NextStepFilter, PartyFilter, PartySort } from "$lib/bindings";
import { movedOf } from "../lifecycle/moved";

export const tabs = ["all", "organisations", "people", "mine", "trash"] as const;
export type Tab = (typeof tabs)[number];

/** The conditions that stand as chips above the list. */
export const conditions = ["phase", "activity", "risk", "warned", "segment", "moved", "winBack", "tagId", "country", "nextStep", "quietDays", "ownerId"] as const;
export type Condition = (typeof conditions)[number];

export const steps: readonly NextStepFilter[] = ["late", "planned", "none"];
export const quietSpans = ["30", "90", "180"] as const;
export const levels: readonly Level[] = ["high", "middle", "low"];
export const sorts: readonly PartySort[] = ["name", "city", "lastTouch", "nextStep", "created", "risk", "atRisk", "value", "winBack"];
/** Orders in which people look at the other end first. */
const fromAbove: readonly PartySort[] = ["created", "risk", "atRisk", "value", "winBack"];

export type Query = {
  tab: Tab;
  search: string;
  sort: PartySort;
  descending: boolean;
} & Record<Condition, string | null>;

export const startQuery: Query = { tab: "all", search: "", sort: "name", descending: false, phase: null, activity: null, risk: null, warned: null, segment: null, moved: null, winBack: null, tagId: null, country: null, nextStep: null, quietDays: null, ownerId: null };

/** The filter for the backend; `me` is who sits in front of it. */
export function filterOf(query: Query, me: string | null): PartyFilter {
  return {
    search: query.search.trim() || null,
    kind: query.tab === "organisations" ? "organisation" : query.tab === "people" ? "person" : null,
    ownerId: query.tab === "mine" ? me : query.ownerId,
    tagId: query.tagId,
    country: query.country,
    nextStep: steps.find((step) => step === query.nextStep) ?? null,
    quietDays: query.quietDays === null ? null : Number(query.quietDays),
    phase: phaseOf(query.phase),
    activity: query.activity,
    risk: levels.find((level) => level === query.risk) ?? null,
    warned: query.warned !== null,
    segment: query.segment,
    moved: movedOf(query.moved),
    winBack: query.winBack !== null,
    trash: query.tab === "trash",
  };
}

/** A phase as it stands in a place and a chip: its model and its name, as in `six.winBack`. */
function phaseOf(text: string | null): PartyFilter["phase"] {
  const [track, phase] = text?.split(".") ?? [];
  return track && phase ? { track, phase } : null;
}

/** The orders that can be chosen: what a return may bring is known of those who have gone only. */
export function openSorts(query: Query): PartySort[] {
  return sorts.filter((sort) => sort !== "winBack" || query.winBack !== null || query.sort === "winBack");
}

/** Whether the list is about where customers stand, so that its figures are what people want to see. */
export function asksForFigures(query: Query): boolean {
  const asked = (["phase", "activity", "risk", "warned", "segment", "moved", "winBack"] as const).some((condition) => query[condition] !== null);
  return query.tab !== "trash" && (asked || ["risk", "atRisk", "value", "winBack"].includes(query.sort));
}

/** Whether something narrows the tab. */
export function isNarrowed(query: Query): boolean {
  return query.search.trim() !== "" || conditions.some((condition) => query[condition] !== null);
}

/** The tab with nothing narrowing it. */
export function widened(query: Query): Query {
  return { ...startQuery, tab: query.tab, sort: query.sort, descending: query.descending };
}

/** Conditions that can be set in this tab: what is mine has an owner already. */
export function openConditions(query: Query): Condition[] {
  return conditions.filter((condition) => query[condition] === null && !(condition === "ownerId" && query.tab === "mine"));
}

/** The same order turned round when it is chosen again, otherwise the one in which people look first. */
export function sortedBy(query: Query, sort: PartySort): Query {
  if (query.sort === sort) return { ...query, descending: !query.descending };
  return { ...query, sort, descending: fromAbove.includes(sort) };
}

/** Reads what a place carries, as `{nextStep: "late"}`; what is unknown is left alone. */
export function queryOf(place: Record<string, string>): Query {
  const tab = tabs.find((known) => known === place.tab) ?? "all";
  const sort = sorts.find((known) => known === place.sort) ?? "name";
  const given = Object.fromEntries(conditions.map((condition) => [condition, place[condition] ?? null])) as Record<Condition, string | null>;
  return { ...startQuery, ...given, tab, sort, search: place.search ?? "", descending: place.descending === "true" };
}
