import { beforeEach, expect, test } from "vitest";
import { router } from "./router.svelte";

beforeEach(() => router.reset());

test("goes back and forward through the places", () => {
  router.go({ page: "customers" });
  router.go({ page: "customer", record: "7" });
  router.back();
  expect(router.place).toEqual({ page: "customers" });
  router.forward();
  expect(router.place.record).toBe("7");
  expect(router.canGoForward).toBe(false);
});

test("a new place after going back forgets what lay ahead", () => {
  router.go({ page: "customers" });
  router.back();
  router.go({ page: "pipeline" });
  expect(router.canGoForward).toBe(false);
  router.back();
  expect(router.place.page).toBe("today");
});

test("going where one is leaves no step", () => {
  router.go({ page: "today" });
  expect(router.canGoBack).toBe(false);
});

test("a changed view replaces the place", () => {
  router.go({ page: "customers" });
  router.replace({ page: "customers", with: { view: "silent" } });
  expect(router.place.with).toEqual({ view: "silent" });
  router.back();
  expect(router.canGoBack).toBe(false);
});
