import { beforeAll, describe, expect, test } from "vitest";
import type { RuleField } from "$lib/bindings";
import { setLanguage } from "$lib/text";
import { changedValues, daysOf, defaultsOf, groupOf, groups, numberOf, numberText, partOf, problemOf, valueText, withTyped } from "./values";

const field = (key: string, unit: RuleField["unit"], value: number, standard: number, least = 0, most = 1000): RuleField => ({ key, unit, value, default: standard, range: { least, most } });
const lapsed = field("multiples.lapsed", "times", 2.8, 2.8, 0.1, 100);
const engaged = field("contact.engaged", "days", 200, 180, 1, 10_000);
const raise = field("alert.raiseFrom", "share", 0.6, 0.6, 0.05, 0.95);
const fields = [lapsed, engaged, raise];

// Fluent writes the language on the root element; without a window there is none.
beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

describe("a value is read and typed as people write numbers", () => {
  test("with its unit", () => {
    expect(valueText(lapsed, 2.4)).toBe("2,4 ×");
    expect(valueText(engaged, 1)).toBe("1 Tag");
    expect(valueText(raise, 0.6)).toBe("60 von 100");
    expect(numberText(raise, 0.57)).toBe("57");
  });

  test("with comma or point; what is no number is none", () => {
    expect(numberOf(lapsed, " 2,4 ")).toBe(2.4);
    expect(numberOf(lapsed, "2.4")).toBe(2.4);
    expect(numberOf(raise, "57")).toBe(0.57);
    for (const text of ["", "zwei", "1,2,3", "-1", "1e3"]) expect(numberOf(lapsed, text)).toBeNull();
  });

  test("within its range, days whole", () => {
    expect(problemOf(lapsed, "2,4")).toBeNull();
    expect(problemOf(lapsed, "")).toBe("number");
    expect(problemOf(engaged, "0")).toBe("range");
    expect(problemOf(engaged, "1,5")).toBe("whole");
  });
});

describe("a draft holds what differs from the rules in force", () => {
  test("typing the old value again is no change", () => {
    const typed = withTyped({}, lapsed, "2,4");
    expect(changedValues(fields, typed)).toEqual({ "multiples.lapsed": 2.4 });
    expect(withTyped(typed, lapsed, "2,80")).toEqual({});
  });

  test("what cannot be keeps the draft from being tried", () => {
    expect(changedValues(fields, { "multiples.lapsed": "2,4", "contact.engaged": "" })).toBeNull();
  });

  test("the defaults are entered where they do not hold", () => {
    expect(defaultsOf(fields)).toEqual({ "contact.engaged": "180" });
  });
});

test("every group finds its values, and a group that the backend refuses is found", () => {
  expect(groupOf(partOf("multiples.due"))).toBe("silence");
  expect(groupOf("floors")).toBe("silence");
  expect(groupOf("band")).toBe("more");
  expect(new Set(groups.flatMap((group) => group.parts)).size).toBe(groups.flatMap((group) => group.parts).length);
});

test("the days of a monthly customer follow the draft, never before the earliest day", () => {
  const levels = ["due", "atRisk", "lapsed", "lost"].flatMap((level, at) => [field(`multiples.${level}`, "times", [1.31, 2.1, 2.8, 5.6][at] ?? 0, 1), field(`floors.${level}`, "days", [7, 14, 30, 180][at] ?? 0, 1)]);
  expect(daysOf(levels, {}, 30)).toEqual([40, 63, 84, 180]);
  expect(daysOf(levels, { "multiples.lapsed": "2,4" }, 30)[2]).toBe(72);
  expect(daysOf(levels, {}, 7)[1]).toBe(15);
});
