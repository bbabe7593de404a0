import { describe, expect, test } from "vitest";
import type { Filter } from "$lib/bindings";
import { asksForFigures, definitionOf, filterOf, isChanged, isNarrowed, openSorts, queryOf, queryOfView, sortedBy, startQuery, widened, type Query } from "./query";

const tag: Filter = { kind: "is", field: "tag", op: "is", values: ["t"] };
const unfinished: Filter = { kind: "is", field: "city", op: "begins", values: [""] };
const asking = (...of: Filter[]): Query => ({ ...startQuery, root: { kind: "all", of } });

describe("a query", () => {
  test("becomes the filter of its tab", () => {
    const of = (view: string) => filterOf({ ...startQuery, view }, "me").conditions;
    expect(of("organisations")).toEqual({ kind: "all", of: [{ kind: "is", field: "kind", op: "is", values: ["organisation"] }] });
    expect(of("mine")).toEqual({ kind: "all", of: [{ kind: "is", field: "owner", op: "is", values: ["me"] }] });
    expect(filterOf(startQuery, "me")).toEqual({ search: null, conditions: null, trash: false });
    expect(filterOf({ ...startQuery, view: "trash" }, "me").trash).toBe(true);
  });

  test("passes on what is complete, with the group that is looked into", () => {
    const filter = filterOf({ ...asking(tag, unfinished), search: " husum " }, null);
    expect(filter).toEqual({ search: "husum", conditions: { kind: "all", of: [tag] }, trash: false });
    const any: Query = { ...startQuery, root: { kind: "any", of: [tag, { ...tag, values: ["u"] }] } };
    expect(filterOf(any, null, tag).conditions).toEqual({ kind: "all", of: [any.root, tag] });
  });

  test("asks where customers stand", () => {
    const place = { phase: "six.bond", activity: "atRisk", risk: "high", segment: "loyal", moved: "six:bond>winBack@2026-08-24", winBack: "yes", sort: "atRisk", descending: "true" };
    const query = queryOf(place, startQuery);
    expect(query.root.of.map((part) => (part.kind === "is" ? part.field : part.kind))).toEqual(["six", "activity", "risk", "rfm", "moved", "winBack"]);
    expect([query.sort, query.descending]).toEqual(["atRisk", true]);
    expect([asksForFigures(query), asksForFigures(startQuery), asksForFigures({ ...startQuery, sort: "value" })]).toEqual([true, false, true]);
    expect(queryOf({ risk: "very", phase: "name.x" }, startQuery).root.of).toEqual([]);
    expect([openSorts(startQuery).includes("winBack"), openSorts(query).includes("winBack")]).toEqual([false, true]);
  });

  test("is narrowed by words and conditions, not by tab and order", () => {
    expect(isNarrowed({ ...startQuery, view: "mine", sort: "city", descending: true })).toBe(false);
    expect([isNarrowed({ ...startQuery, search: "x" }), isNarrowed(asking(tag))]).toEqual([true, true]);
    expect(widened({ ...asking(tag), view: "people", search: "x", sort: "city" })).toEqual({ ...startQuery, view: "people", sort: "city" });
  });

  test("turns its order round when it is chosen again", () => {
    expect(sortedBy(startQuery, "name")).toMatchObject({ sort: "name", descending: true });
    expect(sortedBy(startQuery, "created")).toMatchObject({ sort: "created", descending: true });
    expect(sortedBy({ ...startQuery, descending: true }, "city")).toMatchObject({ sort: "city", descending: false });
  });

  test("is read from a place, and nothing unknown is taken over", () => {
    expect(queryOf({ nextStep: "late", tab: "mine", sort: "nextStep" }, startQuery)).toEqual({ ...startQuery, view: "mine", root: { kind: "all", of: [{ kind: "is", field: "nextStep", op: "past" }] }, sort: "nextStep" });
    expect(queryOf({ tab: "elsewhere", sort: "size", quietDays: "x" }, { ...startQuery, look: "table" })).toEqual({ ...startQuery, look: "table" });
  });
});

describe("a saved view", () => {
  const saved = { ...definitionOf(asking(tag)), group: "owner" as const, columns: ["city" as const] };

  test("is what was saved until something is changed, and again when it is changed back", () => {
    const query = queryOfView("v", saved);
    expect(isChanged(query, saved)).toBe(false);
    expect(isChanged({ ...query, search: "x" }, saved), "a search is no part of a view").toBe(false);
    expect(isChanged({ ...query, columns: ["city", "phone"] }, saved)).toBe(true);
    expect(isChanged({ ...query, root: { kind: "all", of: [tag, unfinished] } }, saved), "an unfinished condition asks nothing yet").toBe(false);
    expect(isChanged({ ...query, root: { kind: "all", of: [] } }, saved)).toBe(true);
  });

  test("compares with what the backend writes, which leaves out what is empty", () => {
    const stored = JSON.parse('{"conditions":{"of":[{"op":"is","values":["t"],"field":"tag","kind":"is"}],"kind":"all"},"sort":"name","descending":false,"group":"owner","look":"cards","columns":["city"]}');
    expect(isChanged(queryOfView("v", saved), stored)).toBe(false);
  });
});
