import { expect, test } from "vitest";
import { typedOver } from "./typed-over";

const of = { title: "Wartung", amount: 12_000, day: "2026-12-01" };

test("what was typed comes back, and what has changed since stays", () => {
  const now = { ...of, amount: 7_000, day: "2026-12-15" };
  expect(typedOver({ of, form: { ...of, title: "Wartung, drei Jahre" } }, now)).toEqual({ ...now, title: "Wartung, drei Jahre" });
  expect(typedOver({ of, form: { ...of, amount: 11_000 } }, now)).toEqual({ ...now, amount: 11_000 });
});

test("a draft without its beginning, and one that is no record, are taken whole", () => {
  expect(typedOver({ ...of, title: "alt" }, of)).toEqual({ ...of, title: "alt" });
  expect(typedOver({ of: "a", form: "ab" }, "b")).toBe("ab");
});
