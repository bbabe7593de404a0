import { expect, test } from "vitest";
import { cadenceOf, formOf, trouble } from "./words";

test("a cadence comes back out of its form as it was", () => {
  expect(cadenceOf(formOf({ wishDays: 30, limitDays: 45 }))).toEqual({ wishDays: 30, limitDays: 45 });
  expect(cadenceOf(formOf(null))).toBeNull();
});

test("what cannot be a cadence is told at its place", () => {
  const of = (wish: string, limit: string) => trouble({ wish, limit });
  expect([of("0", "5"), of("30", ""), of("30", "3661"), of("1,5", "5")].map((found) => found?.field)).toEqual(["wish", "limit", "limit", "wish"]);
  expect(of("30", "29")).toEqual({ field: "limit", text: "error-invalid-cadence-order" });
  expect(of("30", "30")).toBeNull();
});
