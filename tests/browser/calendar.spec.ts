// The calendar: a day, a week and a month of tasks and dates; moved by key and mouse, done on the spot, given away, and
// steps that come again.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { go } from "./support/go.ts";

let firm: SmallFirm;

/** The Wednesday of next week: seven days around it are on one page, whatever day it is. */
const wednesday = (() => {
  const at = new Date();
  const monday = (at.getDay() + 6) % 7;
  return new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate() - monday + 9));
})();
const day = (ahead: number) => new Date(wednesday.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);

const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
  const plan = (draft: object) => host.call("task.create", { kind: "call", title: "", ...draft } as never);
  await plan({ partyId: firm.anna, title: "Preis nennen", dueOn: day(0), dueTime: "09:30" });
  await plan({ partyId: firm.berg, title: "Bestand prüfen", kind: "visit", dueOn: day(0), repeat: { every: 2, unit: "week", from: "due" } });
  await plan({ partyId: firm.cohn, title: "Termin im Werk", kind: "meeting", dueOn: day(1), dueTime: "14:00", note: "Pumpen mitnehmen" });
  await plan({ title: "Reisekosten abrechnen", kind: "todo", dueOn: day(2) });
  for (let n = 1; n <= 6; n++) await plan({ partyId: firm.anna, title: `Anruf ${n}`, dueOn: day(-1), dueTime: `1${n}:00` });
  await host.call("contract.add", { draft: { partyId: firm.anna, title: "Wartung", startedOn: "2024-01-01", endsOn: day(91), noticeDays: 90, renewsMonths: 12 } });
  await host.call("promise.add", { partyId: firm.berg, kind: "ours", title: "Muster schicken", madeOn: "2026-01-01", dueOn: day(0) } as never);
  await host.call("firm.save_person", { name: "Femke Visser", initials: "FV" } as never);
});

const column = (page: Page, ahead: number) => page.locator(`section[data-day="${day(ahead)}"]`);
const task = (page: Page, ahead: number, title: string) => column(page, ahead).locator("[data-task]").filter({ hasText: title });

async function nextWeek(page: Page) {
  await go(page, "calendar");
  await page.getByRole("button", { name: t("calendar-next") }).click();
  await expect(task(page, 0, "Preis nennen")).toBeVisible();
}

test("a week shows tasks by their time beside promises and last days for notice", async ({ page, rondo }) => {
  await rondo.open(host());
  await nextWeek(page);
  await page.getByLabel(t("calendar-who")).selectOption({ label: t("calendar-everybody") });
  await expect(column(page, 0).locator("[data-task]")).toHaveText([/09:30.*Preis nennen/, /Bestand prüfen/]);
  await expect(column(page, 0)).toContainText(`${t("calendar-mark-promise")}: Muster schicken`);
  await expect(column(page, 1)).toContainText(`${t("calendar-mark-notice")}: Wartung`);
  await expectWords(page, "calendar-week");
  await expectNoBarriers(page, "calendar-week", true);
});

test("keys go through the days, move a step and do it; undo takes both back", async ({ page, rondo }) => {
  await rondo.open(host());
  await nextWeek(page);
  await task(page, 0, "Preis nennen").focus();
  await page.keyboard.press("Alt+ArrowRight");
  await expect(task(page, 1, "Preis nennen")).toBeFocused();
  await expect.poll(async () => (await host().call("calendar.day", { day: day(1) })).tasks.map((one) => one.title)).toEqual(["Preis nennen", "Termin im Werk"]);
  await page.keyboard.press("ArrowDown");
  await expect(task(page, 1, "Termin im Werk")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(task(page, 2, "Reisekosten")).toBeFocused();
  await page.keyboard.press("Control+Z");
  await expect(task(page, 0, "Preis nennen")).toBeVisible();
  // Done, the one that comes again is planned two weeks later, and undo takes both back.
  await task(page, 0, "Bestand prüfen").focus();
  await page.keyboard.press("x");
  await expect(task(page, 0, "Bestand prüfen")).toHaveCount(0);
  await expect.poll(async () => (await host().call("calendar.day", { day: day(14) })).tasks.length).toBe(1);
  await page.keyboard.press("Control+Z");
  await expect(task(page, 0, "Bestand prüfen")).toBeVisible();
  expect((await host().call("calendar.day", { day: day(14) })).tasks).toEqual([]);
});

test("a step is dragged to another day, given to a colleague and found under that name", async ({ page, rondo }) => {
  await rondo.open(host());
  await nextWeek(page);
  const from = await task(page, 0, "Preis nennen").boundingBox();
  const to = await column(page, 2).boundingBox();
  if (!from || !to) throw new Error("both are drawn");
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 300, { steps: 8 });
  await page.mouse.up();
  await expect(task(page, 2, "Preis nennen")).toBeVisible();
  await expect.poll(async () => (await host().call("calendar.day", { day: day(2) })).tasks.length).toBe(2);
  await column(page, 2).getByRole("button", { name: t("task-more-of", { title: "Preis nennen" }) }).click();
  await page.getByRole("menuitemcheckbox", { name: "Femke Visser" }).click();
  await expect(task(page, 2, "Preis nennen")).toHaveCount(0);
  await page.getByLabel(t("calendar-who")).selectOption({ label: "Femke Visser" });
  await expect(task(page, 2, "Preis nennen")).toBeVisible();
  await page.getByLabel(t("calendar-who")).selectOption({ label: t("calendar-everybody") });
  await host().call("history.undo", {});
  await host().call("history.undo", {});
  await expect(task(page, 0, "Preis nennen")).toBeVisible();
});

test("a month shows the first of each day and how many more, and a day shows them all", async ({ page, rondo }) => {
  await rondo.open(host());
  await nextWeek(page);
  await page.getByText(t("calendar-look-month"), { exact: true }).click();
  await expect(page.locator(`section[data-day="${day(-1)}"]`)).toContainText(t("calendar-more", { count: 3 }));
  await expectWords(page, "calendar-month");
  await expectNoBarriers(page, "calendar-month", true);
  await page.locator(`section[data-day="${day(-1)}"]`).getByRole("button", { name: t("calendar-more", { count: 3 }) }).click();
  await expect(column(page, -1).locator("[data-task]")).toHaveCount(6);
  await expectWords(page, "calendar-day");
  await expectNoBarriers(page, "calendar-day", true);
});

test("a new step without a customer comes again as it was said, and what cannot be is told at its place", async ({ page, rondo }) => {
  await rondo.open(host());
  await nextWeek(page);
  await column(page, 3).getByRole("button", { name: new RegExp(t("calendar-new")) }).click();
  const dialog = page.getByRole("dialog", { name: t("task-new") });
  await dialog.getByLabel(t("task-what")).fill("Wochenbericht schreiben");
  await dialog.getByLabel(t("repeat-label"), { exact: true }).selectOption("own");
  await dialog.getByLabel(t("repeat-number"), { exact: true }).fill("0");
  await expect(dialog.getByText(t("error-invalid-repeat-every"))).toBeVisible();
  await expect(dialog.getByRole("button", { name: t("task-plan") })).toBeDisabled();
  await dialog.getByLabel(t("repeat-number"), { exact: true }).fill("3");
  await expect(dialog).toContainText(t("repeat-every-week", { every: 3 }));
  await expectWords(page, "step-repeating");
  await expectNoBarriers(page, "step-repeating", true);
  await dialog.getByRole("button", { name: t("task-plan") }).click();
  await expect(task(page, 3, "Wochenbericht schreiben")).toBeVisible();
  expect((await host().call("calendar.day", { day: day(3) })).tasks[0]?.repeat).toMatchObject({ every: 3, unit: "week", from: "due" });
});
