// Playbooks: taken from a template, changed, put into order and switched on; started by hand and by a purchase; ended by
// hand and with the phase; each taken back.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { findCustomer, go } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

const WELCOME = t("playbook-ready-segment-new");
const SECOND = t("playbook-ready-buyer-first");

async function openPlaybooks(page: Page) {
  await go(page, "settings");
  await page.getByRole("navigation", { name: t("app-page-settings") }).getByRole("button", { name: t("settings-section-playbooks"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("settings-section-playbooks") })).toBeVisible();
}

const lines = (page: Page) => page.getByRole("list", { name: t("settings-section-playbooks") }).getByRole("listitem");
const names = async (page: Page) => (await lines(page).locator("b").allTextContents());
const grip = (page: Page, name: string) => page.getByRole("button", { name: t("component-grip", { name }) });
const editor = (page: Page) => page.getByRole("dialog", { name: t("playbook-edit") });
const running = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
/** A day so many days from now. */
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test("ready-made playbooks are taken over, put into order by keys and pointer, and changed", async ({ page, rondo }) => {
  await rondo.open(host());
  await openPlaybooks(page);
  await expect(page.getByRole("heading", { name: t("playbook-none") })).toBeVisible();
  await expectWords(page, "playbooks-empty");

  await page.getByRole("button", { name: t("playbook-from-template") }).click();
  const templates = page.getByRole("dialog", { name: t("playbook-templates") });
  for (const name of [WELCOME, SECOND, t("playbook-ready-activity-at-risk")]) await templates.getByRole("button", { name: t("playbook-take-of", { name }) }).click();
  await expect(templates.getByText(t("playbook-is-taken"), { exact: true })).toHaveCount(3);
  await templates.getByText(WELCOME).click();
  await expect(templates.getByText(t("playbook-ready-segment-new-1"))).toBeVisible();
  await expectNoBarriers(page, "playbooks-templates", true);
  await page.keyboard.press("Escape");
  const rescue = t("playbook-ready-activity-at-risk");
  expect(await names(page)).toEqual([WELCOME, SECOND, rescue]);
  await expect(lines(page).filter({ hasText: t("playbook-by-itself") })).toHaveCount(0);

  await grip(page, rescue).focus();
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => names(page)).toEqual([WELCOME, rescue, SECOND]);
  await expect(grip(page, rescue)).toBeFocused();
  const from = await grip(page, rescue).boundingBox();
  const to = await grip(page, WELCOME).boundingBox();
  if (!from || !to) throw new Error("grips have a place");
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 8, to.y - 6, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual([rescue, WELCOME, SECOND]);
  await expect.poll(async () => (await host().call("playbook.list", {})).map(({ playbook }) => playbook.name)).toEqual([rescue, WELCOME, SECOND]);

  await lines(page).getByText(WELCOME, { exact: true }).click();
  const dialog = editor(page);
  await dialog.getByRole("button", { name: t("playbook-step-add") }).click();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText(t("playbook-step-wrong-title"))).toBeVisible();
  await dialog.getByLabel(t("playbook-step-title", { number: 5 })).fill("Blumen schicken");
  await dialog.getByLabel(t("playbook-step-days", { step: "Blumen schicken" })).fill("bald");
  await expect(dialog.getByText(t("playbook-step-wrong-days"))).toBeVisible();
  await dialog.getByLabel(t("playbook-step-days", { step: "Blumen schicken" })).fill("2");
  await dialog.getByRole("button", { name: t("component-grip", { name: "Blumen schicken" }) }).focus();
  for (let up = 0; up < 3; up++) await page.keyboard.press("ArrowUp");
  await expect(dialog.getByLabel(t("playbook-step-title", { number: 2 }))).toHaveValue("Blumen schicken");
  await expectWords(page, "playbooks-editor");
  await expectNoBarriers(page, "playbooks-editor", true);
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  const stored = (await host().call("playbook.list", {})).find(({ playbook }) => playbook.name === WELCOME);
  expect(stored?.playbook.steps.map((step) => step.title)[1]).toBe("Blumen schicken");
  expect(stored?.playbook.automatic).toBe(false);
  await expectNoBarriers(page, "playbooks", true);
});

test("started by hand it becomes steps, is seen with what is done, and ends by hand with an undo", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  await page.getByRole("button", { name: t("customer-more") }).click();
  await page.getByRole("menuitem", { name: t("playbook-start") }).click();
  const dialog = page.getByRole("dialog", { name: t("playbook-start") });
  await dialog.getByRole("radio", { name: WELCOME }).check();
  await expect(dialog.getByText(t("playbook-ready-segment-new-1"))).toBeVisible();
  await expectWords(page, "playbooks-start");
  await expectNoBarriers(page, "playbooks-start", true);
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  const run = running(page, WELCOME);
  await expect(run).toContainText(t("playbook-run-done", { done: 0, all: 5 }));
  await expect(page.getByRole("article").filter({ hasText: WELCOME })).toContainText(t("playbook-entry-started"));

  await page.getByRole("button", { name: t("task-finish"), exact: true }).click();
  await expect(run).toContainText(t("playbook-run-done", { done: 1, all: 5 }));
  await expectNoBarriers(page, "playbooks-customer", true);
  await run.getByRole("button", { name: t("playbook-stop-of", { name: WELCOME }) }).click();
  await expect(run).toBeHidden();
  expect(await host().call("task.of_party", { id: firm.anna })).toEqual([]);
  await expect(page.getByRole("article").filter({ hasText: WELCOME }).first()).toContainText(t("playbook-ended-stopped", { day: "", done: 1 }).slice(0, 6));
  await page.keyboard.press("Control+Z");
  await expect(run).toContainText(t("playbook-run-done", { done: 1, all: 5 }));
});

test("switched on it begins with whom its sentence counts, follows a purchase, and Ctrl+Z takes back both", async ({ page, rondo }) => {
  await host().call("purchase.add", { partyId: firm.cohn, boughtOn: day(-3), money: { amount: 50_000, currency: "EUR" }, title: "Messgerät" });
  await rondo.open(host());
  await openPlaybooks(page);
  await lines(page).getByText(SECOND, { exact: true }).click();
  const dialog = editor(page);
  await expect(dialog.getByText(t("playbook-would-start", { count: 1, days: 14 }))).toBeVisible();
  await dialog.getByRole("switch", { name: t("playbook-automatic") }).click();
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(lines(page).filter({ hasText: SECOND })).toContainText(t("playbook-by-itself"));
  await expect(lines(page).filter({ hasText: SECOND })).toContainText(t("playbook-runs-at", { count: 1 }));

  await findCustomer(page, "Bergmann Labor");
  await expect(running(page, SECOND)).toBeHidden();
  await page.getByRole("button", { name: t("record-menu") }).click();
  await page.getByRole("menuitem", { name: t("party-purchase-new") }).click();
  await page.getByRole("dialog").getByLabel(t("party-purchase-amount", { currency: "EUR" })).fill("800");
  await page.keyboard.press("Enter");
  await expect(running(page, SECOND)).toContainText(t("playbook-run-done", { done: 0, all: 4 }));
  await expect(page.getByText(t("playbook-followed", { what: "" }).trim()).first()).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(running(page, SECOND)).toBeHidden();
  const { purchases, tasks } = await host().call("party.open", { id: firm.berg });
  expect([purchases.count, tasks]).toEqual([0, []]);

  await findCustomer(page, "Cohn Apparatebau");
  await expect(running(page, SECOND)).toBeVisible();
  await host().call("purchase.add", { partyId: firm.cohn, boughtOn: day(0), money: { amount: 20_000, currency: "EUR" }, title: "Zubehör" });
  await expect(running(page, SECOND)).toBeHidden();
  await expect(page.getByRole("article").filter({ hasText: SECOND })).toContainText("weil der Anlass vorbei war");
});

test("what fits the phase is proposed beside it and starts with one press", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  const name = t("playbook-ready-six-trust");
  await page.getByRole("button", { name: t("playbook-start-of", { name }) }).click();
  await expect(running(page, name)).toBeVisible();
  expect((await host().call("playbook.list", {})).some(({ playbook }) => playbook.template === "six-trust")).toBe(true);
  await page.keyboard.press("Control+Z");
  await expect(running(page, name)).toBeHidden();
  expect((await host().call("playbook.list", {})).some(({ playbook }) => playbook.template === "six-trust")).toBe(false);
});

test("a playbook rests, is copied and deleted from its menu, and comes back by undo", async ({ page, rondo }) => {
  await rondo.open(host());
  await openPlaybooks(page);
  const menu = async (item: string) => {
    await page.getByRole("button", { name: t("task-more-of", { title: SECOND }), exact: true }).click();
    await page.getByRole("menuitem", { name: t(item) }).click();
  };
  await menu("playbook-rest");
  await expect(lines(page).filter({ hasText: SECOND })).toContainText(t("playbook-resting"));
  await menu("playbook-wake");
  await menu("playbook-copy");
  await expect(lines(page).filter({ hasText: t("playbook-copy-of", { name: SECOND }) })).toBeVisible();
  await menu("party-delete");
  await expect(lines(page).filter({ hasText: SECOND })).toHaveCount(1);
  await page.keyboard.press("Control+Z");
  await expect(lines(page).filter({ hasText: SECOND })).toHaveCount(2);
});
