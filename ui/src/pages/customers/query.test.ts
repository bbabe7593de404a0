import { describe, expect, test } from "vitest";
import { asksForFigures, filterOf, isNarrowed, openConditions, openSorts, queryOf, sortedBy, startQuery, widened } from "./query";

describe("a query", () => {
  test("becomes the filter of its tab", () => {
    const of = (tab: "organisations" | "people" | "mine" | "trash") => filterOf({ ...startQuery, tab }, "me");
    expect([of("organisations").kind, of("people").kind, of("mine").ownerId, of("trash").trash]).toEqual(["organisation", "person", "me", true]);
    expect(filterOf(startQuery, "me")).toEqual({ search: null, kind: null, ownerId: null, tagId: null, country: null, nextStep: null, quietDays: null, phase: null, activity: null, risk: null, warned: false, segment: null, moved: null, winBack: false, trash: false });
  });

  test("passes its conditions on", () => {
    expect(filterOf({ ...startQuery, phase: "six.winBack" }, null).phase).toEqual({ track: "six", phase: "winBack" });
    const filter = filterOf({ ...startQuery, search: " husum ", quietDays: "90", nextStep: "late", country: "NL" }, null);
    expect(filter).toMatchObject({ search: "husum", quietDays: 90, nextStep: "late", country: "NL" });
  });

  test("asks where customers stand", () => {
    const place = { activity: "atRisk", risk: "high", segment: "loyal", moved: "six:bond>winBack@2026-08-24", winBack: "yes", sort: "atRisk", descending: "true" };
    const query = queryOf(place);
    expect(filterOf(query, null)).toMatchObject({ activity: "atRisk", risk: "high", segment: "loyal", winBack: true, moved: { from: ["bond"], to: ["winBack"] } });
    expect([query.sort, query.descending]).toEqual(["atRisk", true]);
    expect([asksForFigures(query), asksForFigures(startQuery), asksForFigures({ ...startQuery, sort: "value" })]).toEqual([true, false, true]);
    expect(filterOf(queryOf({ risk: "very" }), null).risk).toBeNull();
    expect([openSorts(startQuery).includes("winBack"), openSorts(query).includes("winBack")]).toEqual([false, true]);
  });

  test("is narrowed by words and conditions, not by tab and order", () => {
    expect(isNarrowed({ ...startQuery, tab: "mine", sort: "city", descending: true })).toBe(false);
    expect([isNarrowed({ ...startQuery, search: "x" }), isNarrowed({ ...startQuery, tagId: "t" })]).toEqual([true, true]);
    const narrow = { ...startQuery, tab: "people" as const, search: "x", country: "NL", sort: "city" as const };
    expect(widened(narrow)).toEqual({ ...startQuery, tab: "people", sort: "city" });
  });

  test("does not ask for an owner where all are mine", () => {
    expect(openConditions(startQuery)).toContain("ownerId");
    expect(openConditions({ ...startQuery, tab: "mine", country: "NL" })).toEqual(["phase", "activity", "risk", "warned", "segment", "moved", "winBack", "tagId", "nextStep", "quietDays"]);
  });

  test("turns its order round when it is chosen again", () => {
    expect(sortedBy(startQuery, "name")).toMatchObject({ sort: "name", descending: true });
    expect(sortedBy(startQuery, "created")).toMatchObject({ sort: "created", descending: true });
    expect(sortedBy(startQuery, "atRisk")).toMatchObject({ sort: "atRisk", descending: true });
    expect(sortedBy({ ...startQuery, descending: true }, "city")).toMatchObject({ sort: "city", descending: false });
  });

  test("is read from a place, and nothing unknown is taken over", () => {
    expect(queryOf({ nextStep: "late", tab: "mine", sort: "nextStep" })).toEqual({ ...startQuery, tab: "mine", nextStep: "late", sort: "nextStep" });
    expect(queryOf({ tab: "elsewhere", sort: "size" })).toEqual(startQuery);
  });
});
