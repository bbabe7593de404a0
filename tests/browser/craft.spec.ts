// The pipeline as a craft: checklists, retired stages, splitting and reopening, the months of the forecast, the calendar.
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { card, column, findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});
const stage = (index: number) => firm.stages[index]?.name ?? "";
const PICTURES = resolve(__dirname, "out/pictures");
const shot = (page: Page, name: string) => page.screenshot({ path: join(PICTURES, `craft-${name}.png`) });
const deal = (id: string) => host().call("deal.get", { id });

/** The same day of the month that comes so many months from now, as the window reckons it. */
function inMonths(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() + count, 15)).toISOString().slice(0, 10);
}

test("a checklist is written in the settings, ticked in the panel, and warns without stopping anybody", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "settings");
  await page.getByRole("link", { name: t("settings-section-pipelines") }).or(page.getByRole("button", { name: t("settings-section-pipelines") })).or(page.getByRole("tab", { name: t("settings-section-pipelines") })).first().click();
  const [first] = await host().call("pipeline.list", {});
  await page.getByRole("button", { name: t("craft-pipeline-edit", { name: first?.name ?? "" }) }).click();
  const editor = page.getByRole("dialog", { name: t("pipeline-edit-title") });
  await editor.getByRole("button", { name: t("craft-checklist-of", { stage: stage(0), count: 0 }) }).click();
  await editor.getByRole("textbox", { name: t("craft-checklist") }).fill("Bedarf gefragt\nBudget bekannt");
  await shot(page, "editor");
  await expectNoBarriers(page, "craft-editor", false);
  await page.keyboard.press("Control+Enter");
  await expect(editor).toBeHidden();
  await shot(page, "settings");

  await go(page, "pipeline");
  await card(page, stage(0), "Annahof Kliniken").click();
  const panel = page.getByRole("complementary", { name: /Ultraschall/ });
  await panel.getByLabel("Bedarf gefragt").check();
  await expect(panel.getByText(t("craft-checklist-done", { done: 1, count: 2 }))).toBeVisible();
  expect((await deal(firm.offer)).checklist.map((item) => item.tickedOn !== null)).toEqual([true, false]);
  await shot(page, "panel");
  await page.keyboard.press("Control+Z");
  await expect(panel.getByText(t("craft-checklist-done", { done: 0, count: 2 }))).toBeVisible();

  await card(page, stage(0), "Annahof Kliniken").focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitemcheckbox", { name: stage(1) }).click();
  await expect(page.getByText(t("craft-moved-open", { customer: "Annahof Kliniken", stage: stage(1), from: stage(0), count: 2 }))).toBeVisible();
  expect((await deal(firm.offer)).stage).toBe(stage(1));
});

test("a deal is split to the cent, and both lead to each other", async ({ page, rondo }) => {
  await host().call("deal.update", { id: firm.offer, draft: { title: "Ultraschallgerät", money: { amount: 120_001, currency: "EUR" } } });
  await rondo.open(host());
  await go(page, "pipeline");
  await page.getByRole("button", { name: "Annahof Kliniken", exact: true }).first().click();
  const panel = page.getByRole("complementary", { name: /Ultraschall/ });
  await panel.getByRole("button", { name: t("craft-more") }).click();
  await page.getByRole("menuitem", { name: t("craft-split") }).click();
  const dialog = page.getByRole("dialog", { name: t("craft-split-title") });
  await dialog.getByLabel(t("craft-split-name")).fill("Schulung");
  await dialog.getByLabel(t("craft-split-amount")).fill("1300");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText(/kleiner als/)).toBeVisible();
  await dialog.getByLabel(t("craft-split-amount")).fill("400,50");
  await expect(dialog.getByText(/799,51/)).toBeVisible();
  await shot(page, "split");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(panel.getByRole("button", { name: /Schulung/ })).toBeVisible();
  expect((await deal(firm.offer)).money?.amount).toBe(79_951);
  await panel.getByRole("button", { name: /Schulung/ }).click();
  await expect(page.getByRole("complementary", { name: /Schulung/ }).getByText(t("craft-related-origin"))).toBeVisible();
});

test("a lost deal is to be asked again, and opens again with its history", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "pipeline");
  await card(page, stage(0), "Bergmann Labor").focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitem", { name: t("deal-lost-menu") }).click();
  const dialog = page.getByRole("dialog", { name: t("deal-close-title-lost") });
  await dialog.getByLabel(t("deal-lost-reason")).fill("Kein Budget");
  await dialog.getByLabel(t("deal-lost-competitor")).fill("Dräger");
  await dialog.getByLabel(t("craft-again"), { exact: true }).check();
  await expect(dialog.getByLabel(t("craft-again-on"))).not.toHaveValue("");
  await shot(page, "lost");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  const lost = await deal(firm.service);
  expect([lost.lostReason, lost.competitor, lost.nextStep?.title]).toEqual(["Kein Budget", "Dräger", t("craft-again-title", { title: "Wartungsvertrag" })]);
  await page.goto(`${host().url}`);
  await go(page, "pipeline");
  await host().call("deal.move", { id: firm.service, stageId: firm.stages[0]?.id ?? "" });
  await expect(card(page, stage(0), "Bergmann Labor")).toBeVisible();
  const again = await deal(firm.service);
  expect([again.lostReason, again.stages.length]).toEqual([null, 3]);
});

test("the forecast shows months, a card dragged to another one closes then, and the look is remembered", async ({ page, rondo }) => {
  for (const [id, title, on] of [[firm.offer, "Ultraschallgerät", inMonths(1)], [firm.service, "Wartungsvertrag", null]] as const) {
    const { money } = await deal(id);
    await host().call("deal.update", { id, draft: { title, money, expectedOn: on } });
  }
  await rondo.open(host());
  await go(page, "pipeline");
  await page.getByText(t("craft-view-forecast"), { exact: true }).click();
  const none = column(page, t("craft-month-none"));
  await expect(none.getByRole("button", { name: "Bergmann Labor", exact: true })).toBeVisible();
  await expectWords(page, "craft-forecast");
  await expectNoBarriers(page, "craft-forecast", true);
  // By pointer.
  const month = page.locator("[data-stage]").nth(2);
  const from = await none.getByRole("button", { name: "Bergmann Labor", exact: true }).boundingBox();
  if (!from) throw new Error("it is not to be seen");
  await none.getByRole("button", { name: "Bergmann Labor", exact: true }).scrollIntoViewIfNeeded();
  const start = (await none.getByRole("button", { name: "Bergmann Labor", exact: true }).boundingBox()) ?? from;
  await page.mouse.move(start.x + 10, start.y + 8);
  await page.mouse.down();
  const there = await month.boundingBox();
  if (!there) throw new Error("it is not to be seen");
  await page.mouse.move(there.x + 60, there.y + 160, { steps: 6 });
  await page.mouse.up();
  await expect(month.getByRole("button", { name: "Bergmann Labor", exact: true })).toBeVisible();
  await expect.poll(async () => (await deal(firm.service)).expectedOn?.slice(0, 7)).toBe(inMonths(2).slice(0, 7));
  await page.keyboard.press("Control+Z");
  await expect(none.getByRole("button", { name: "Bergmann Labor", exact: true })).toBeVisible();
  // By key.
  await none.getByRole("button", { name: "Bergmann Labor", exact: true }).focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitemcheckbox").nth(1).click();
  await expect.poll(async () => (await deal(firm.service)).expectedOn?.slice(0, 7)).toBe(inMonths(1).slice(0, 7));

  await page.reload();
  await go(page, "pipeline");
  await expect(page.getByRole("radio", { name: t("craft-view-forecast") })).toBeChecked();
});

test("the calendar shows each deal on its day, month by month, under the same filter", async ({ page, rondo }) => {
  await host().call("deal.expect", { id: firm.offer, on: inMonths(1) });
  await rondo.open(host());
  await go(page, "pipeline");
  await page.getByRole("main").getByText(t("craft-view-calendar"), { exact: true }).click();
  await page.getByRole("button", { name: t("craft-month-after") }).click();
  const event = page.getByRole("table").getByRole("button", { name: /Annahof Kliniken/ });
  await expect(event).toBeVisible();
  await expectWords(page, "craft-calendar");
  await expectNoBarriers(page, "craft-calendar", true);
  await event.click();
  await expect(page.getByRole("complementary", { name: /Ultraschall/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("craft-filter-more") }).click();
  const dialog = page.getByRole("dialog", { name: t("craft-filter-title") });
  await dialog.getByLabel(t("craft-filter-text")).fill("bergmann");
  await shot(page, "filter");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(event).toBeHidden();
});

test("a contract proposes tasks for its deadlines, knows another price, and says when it ends before it starts", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Cohn Apparatebau");
  await page.keyboard.press("Control+K");
  await page.getByRole("combobox", { name: t("component-palette") }).fill(t("record-contract-new"));
  await page.getByRole("listbox", { name: t("component-palette") }).getByRole("option", { name: t("record-contract-new") }).first().click();
  const dialog = page.getByRole("dialog", { name: t("record-contract-new") });
  await dialog.getByLabel(t("record-contract-title")).fill("Wartung");
  const year = new Date().getFullYear();
  await dialog.getByLabel(t("record-contract-start")).fill(`01.01.${year}`);
  await dialog.getByLabel(t("record-contract-end"), { exact: false }).fill(`31.12.${year - 1}`);
  await page.keyboard.press("Tab");
  await expect(dialog.getByText(t("craft-contract-turned"))).toBeVisible();
  await dialog.getByLabel(t("record-contract-end"), { exact: false }).fill(`31.12.${year + 1}`);
  await dialog.getByLabel(t("record-contract-renews")).fill("12");
  await dialog.getByLabel(t("record-contract-notice")).fill("90");
  await dialog.getByLabel(t("record-contract-amount", { currency: "EUR" })).fill("1200");
  await dialog.getByRole("button", { name: t("craft-contract-reprice") }).click();
  await dialog.getByLabel(t("craft-contract-new-price")).fill("1320");
  await shot(page, "contract");
  await expectNoBarriers(page, "craft-contract", false);
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  const tasks = await host().call("task.of_party", { id: firm.cohn });
  expect(tasks.map((task) => task.title).sort()).toEqual([t("craft-contract-notice-task", { title: "Wartung", day: `02.10.${year + 1}` }), t("craft-contract-end-task", { title: "Wartung", day: `31.12.${year + 1}` })].sort());
  const { contracts } = await host().call("party.open", { id: firm.cohn });
  expect(contracts[0]?.contract.priceChange).toEqual({ from: `${year + 2}-01-01`, amount: 132_000 });
  await expect(page.getByText(t("craft-contract-from", { day: `01.01.${year + 2}`, amount: "1.320,00 €" }), { exact: false })).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await host().call("task.of_party", { id: firm.cohn })).length).toBe(0);
});
