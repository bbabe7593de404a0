import { beforeAll, expect, test } from "vitest";
import { setLanguage } from "$lib/text";
import { momentText, reasonText, stateOf } from "./backups";

beforeAll(async () => {
  globalThis.document ??= { documentElement: {} } as Document;
  await setLanguage("de");
});

test("a backup that cannot be reached is not called checked", () => {
  expect(stateOf({ verified: true, present: true })).toBe("checked");
  expect(stateOf({ verified: false, present: true })).toBe("unchecked");
  expect(stateOf({ verified: true, present: false })).toBe("gone");
});

test("every reason has words, an unknown one too", () => {
  expect(reasonText("before-upgrade")).toBe("Vor einem Update");
  expect(reasonText("something-new")).toBe("Automatisch");
});

test("a moment says day and time", () => {
  expect(momentText(new Date(2020, 1, 3, 8, 5).getTime())).toBe("03.02.2020, 08:05\u00a0Uhr");
});
