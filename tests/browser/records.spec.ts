// What is written down besides touches: a case that is settled, a contract with its notice, a return, an answer, a loss
// and a phase set by hand; each from the composer, each on the timeline, and the deadlines on Today.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

/** A day so many days from now; far enough from midnight that browser and host agree on what lies ahead. */
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** A dialog opened by the menu of the composer. */
async function begin(page: Page, key: string) {
  await page.getByRole("button", { name: t("record-menu") }).click();
  await page.getByRole("menuitem", { name: t(key) }).click();
  const dialog = page.getByRole("dialog", { name: t(key) });
  await expect(dialog).toBeVisible();
  return dialog;
}

const save = (page: Page) => page.keyboard.press("Control+Enter");
const entry = (page: Page, text: string) => page.getByRole("article").filter({ hasText: text });

test("a case is opened, stands on Today when it is late, and is settled with what came of it", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  const dialog = await begin(page, "record-case-new");
  await dialog.getByLabel(t("record-case-title")).fill("Pumpe undicht");
  await dialog.getByLabel(t("record-case-severe")).check();
  await dialog.getByLabel(t("record-case-opened")).fill(day(-9));
  await dialog.getByLabel(t("record-case-due")).fill(day(-2));
  await save(page);
  await expect(dialog).toBeHidden();
  await expect(entry(page, "Pumpe undicht")).toContainText(t("record-case-severe"));

  await go(page, "today");
  const line = page.getByRole("listbox", { name: t("today-queue") }).getByRole("option").filter({ hasText: "Annahof Kliniken" });
  await expect(line).toContainText(t("agenda-case-late", { kind: t("record-case-complaint"), title: "Pumpe undicht", days: 2 }));
  await line.dblclick();
  await page.getByRole("button", { name: t("record-settle-title", { title: "Pumpe undicht" }) }).click();
  const settle = page.getByRole("dialog", { name: t("record-settle-title", { title: "Pumpe undicht" }) });
  await settle.getByLabel(t("record-case-outcome")).fill("Dichtung ersetzt");
  await save(page);
  await expect(settle).toBeHidden();
  await expect(entry(page, "Pumpe undicht")).toContainText(t("record-case-result", { outcome: "Dichtung ersetzt" }));
  await expect(page.getByRole("heading", { name: t("record-cases") })).toBeHidden();
  await go(page, "today");
  await expect(line).toBeHidden();
});

test("a contract tells its notice, and ends with it", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Bergmann Labor");
  const dialog = await begin(page, "record-contract-new");
  await dialog.getByLabel(t("record-contract-title")).fill("Wartung Labor");
  await dialog.getByLabel(t("record-contract-start")).fill(day(-300));
  await dialog.getByLabel(t("record-contract-renews")).fill("12");
  await expect(dialog.getByText(t("record-contract-end-missing"))).toBeVisible();
  await dialog.getByLabel(t("record-contract-end"), { exact: false }).first().fill(day(40));
  await dialog.getByLabel(t("record-contract-notice")).fill("30");
  await save(page);
  await expect(dialog).toBeHidden();
  await expect(entry(page, "Wartung Labor")).toBeVisible();

  await go(page, "today");
  await expect(page.getByRole("listbox", { name: t("today-queue") }).getByRole("option").filter({ hasText: "Bergmann Labor" })).toContainText("Wartung Labor");
  await findCustomer(page, "Bergmann Labor");
  await page.getByRole("complementary", { name: t("customer-part-open") }).getByRole("button", { name: t("task-more-of", { title: "Wartung Labor" }) }).click();
  await page.getByRole("menuitem", { name: t("record-notice-do") }).click();
  await expect(page.getByRole("dialog", { name: t("record-notice-title", { title: "Wartung Labor" }) })).toBeVisible();
  await save(page);
  await expect(entry(page, "Wartung Labor")).not.toContainText("verlängert");
  const { contracts } = await host().call("party.open", { id: firm.berg });
  expect(contracts.map(({ contract, noticeBy }) => [contract.endsOn, noticeBy])).toEqual([[day(40), null]]);
});

test("a return names its purchase; answers, referrals, losses and phases stand on the timeline and leave by undo", async ({ page, rondo }) => {
  const bought = (await host().call("purchase.add", { partyId: firm.cohn, boughtOn: day(-20), money: { amount: 50_000, currency: "EUR" }, title: "Messgerät" })).id;
  await rondo.open(host());
  await findCustomer(page, "Cohn Apparatebau");

  let dialog = await begin(page, "party-purchase-new");
  await dialog.getByLabel(t("party-purchase-amount", { currency: "EUR" })).fill("-120");
  await dialog.getByLabel(t("party-purchase-returns")).selectOption(bought);
  await dialog.getByRole("button", { name: t("party-purchase-do") }).click();
  await expect(dialog).toBeHidden();
  await expect(entry(page, "120,00")).toContainText(t("party-entry-return", { number: "" }).trim());

  dialog = await begin(page, "record-answer-new");
  await dialog.getByRole("button", { name: "9", exact: true }).click();
  await dialog.getByLabel(t("record-answer-text")).fill("Immer freundlich");
  await save(page);
  await expect(entry(page, "Immer freundlich")).toContainText(t("record-answer-said", { nps: 9 }));

  dialog = await begin(page, "record-referral-new");
  await dialog.getByLabel(t("record-referral-who")).fill("Annah");
  await page.getByRole("option", { name: "Annahof Kliniken" }).click();
  await save(page);
  await expect(entry(page, t("party-entry-to", { name: "Annahof Kliniken" }))).toContainText(t("record-entry-referral"));

  dialog = await begin(page, "record-phase-new");
  await dialog.getByLabel(t("record-phase-which")).selectOption("bond");
  await dialog.getByLabel(t("record-phase-reason")).fill("Rahmenvertrag zugesagt");
  await save(page);
  await expect(dialog).toBeHidden();
  await expect(entry(page, "Rahmenvertrag zugesagt")).toContainText(t("record-entry-by-hand"));

  dialog = await begin(page, "record-milestone-new");
  await dialog.getByRole("combobox", { name: t("record-milestone-kind") }).selectOption("lost");
  await expect(dialog.getByRole("button", { name: t("record-do") })).toBeDisabled();
  await dialog.getByLabel(t("record-milestone-reason")).selectOption("price");
  await dialog.getByLabel(t("record-milestone-competitor")).fill("Nordmed");
  await save(page);
  await expect(dialog).toBeHidden();
  await expect(entry(page, t("record-milestone-lost"))).toContainText("Nordmed");
  await page.getByRole("button", { name: t("component-undo") }).last().click();
  await expect(entry(page, t("record-milestone-lost"))).toBeHidden();

  const kinds = page.getByRole("group", { name: t("customer-timeline-filter") });
  await kinds.getByRole("button", { name: t("customer-timeline-milestone") }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
});
