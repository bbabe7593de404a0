import { describe, expect, test } from "vitest";
import type { Filter } from "$lib/bindings";
import { arity, fields, operatorsOf, startOf, type Holds } from "./fields";
import { complete, isComplete, isSame, replaced, sizeOf } from "./tree";

const city = (value: string): Filter => ({ kind: "is", field: "city", op: "begins", values: [value] });

describe("a question", () => {
  test("is asked as far as it is complete", () => {
    const purchase: Filter = { kind: "has", record: "purchase", without: true, of: [{ field: "product", op: "contains", values: [""] }, { field: "amount", op: "atLeast", values: ["100", "EUR"] }] };
    const asked = complete({ kind: "all", of: [city(""), city("k"), { kind: "any", of: [city(" ")] }, purchase] });
    expect(asked).toEqual({ kind: "all", of: [city("k"), { ...purchase, of: [{ field: "amount", op: "atLeast", values: ["100", "EUR"] }] }] });
    expect(complete({ kind: "any", of: [city("")] })).toBeNull();
  });

  test("is complete when its operator has what it takes", () => {
    expect(isComplete({ op: "empty", values: [] }, "text")).toBe(true);
    expect(isComplete({ op: "between", values: ["2026-01-01", ""] }, "day")).toBe(false);
    expect(isComplete({ op: "atLeast", values: ["EUR"] }, "money"), "a currency alone is no amount").toBe(false);
    expect(isComplete({ op: "is", values: null }, "choice")).toBe(false);
  });

  test("is the same however its keys stand and whatever empty ones it has", () => {
    expect(isSame({ kind: "all", of: [city("k")] }, { of: [{ values: ["k"], op: "begins", field: "city", kind: "is" }], kind: "all" })).toBe(true);
    expect(isSame(city("k"), city("h"))).toBe(false);
    expect(isSame({ kind: "has", record: "case", of: [] }, { kind: "has", record: "case", without: false, of: [] })).toBe(true);
    expect(isSame({ kind: "has", record: "case", of: [] }, { kind: "has", record: "case", without: true, of: [] })).toBe(false);
  });

  test("counts its parts and changes without changing the old one", () => {
    expect(sizeOf({ kind: "all", of: [city("a"), { kind: "any", of: [city("b"), { kind: "has", record: "deal", of: [{ field: "state", op: "is" }] }] }] })).toBe(6);
    const before = [1, 2, 3];
    expect([replaced(before, 1, null), replaced(before, 1, 9), before]).toEqual([[1, 3], [1, 9, 3], [1, 2, 3]]);
  });
});

test("each field begins with an operator it knows, and only days count days", () => {
  for (const holds of new Set<Holds>(Object.values(fields))) {
    const { op, values } = startOf(holds);
    expect(operatorsOf(holds)).toContain(op);
    expect(values.length === 0 || arity(op, holds) === 1).toBe(true);
  }
});
