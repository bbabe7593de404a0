// The morning's list: reasons of every kind, one line per customer; a result, a later day and "does not belong here" by
// one key each, and undo for all of them.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback, type Loopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { go } from "./support/go.ts";

let firm: SmallFirm;

/** A day so many days from now; far enough from midnight that browser and host agree on what lies ahead. */
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** Purchases every month, the last one a good while ago: the customer fell silent. */
async function fallSilent(host: Loopback, partyId: string, since: number) {
  for (let months = 6; months >= 0; months--) {
    await host.call("purchase.add", { partyId, boughtOn: day(-since - 30 * months), money: { amount: 50_000, currency: "EUR" }, product: "Elektroden" });
  }
}

const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
  await fallSilent(host, firm.berg, 100);
  await host.call("case.add", { partyId: firm.anna, kind: "complaint", title: "Pumpe undicht", openedOn: day(-9), dueOn: day(-2) });
  await host.call("task.create", { partyId: firm.anna, kind: "call", title: "Preis nennen", dueOn: day(-1) });
  await host.call("task.create", { partyId: firm.cohn, kind: "call", title: "Termin bestätigen", dueOn: day(0) });
});

const list = (page: Page) => page.getByRole("listbox", { name: t("today-queue") });
const lines = (page: Page) => list(page).getByRole("option");
const part = (page: Page, name: string) => page.getByRole("group", { name: t("today-parts") }).getByRole("button", { name: t(`agenda-part-${name}`) });
const undo = (page: Page) => page.getByRole("button", { name: t("component-undo") }).last().click();

test("every customer stands once, the strongest reason first, and the parts show their own", async ({ page, rondo }) => {
  await rondo.open(host());
  await expect(lines(page)).toHaveCount(3);
  const texts = await lines(page).allTextContents();
  expect(texts.map((text) => ["Annahof", "Cohn", "Bergmann"].find((name) => text.includes(name)))).toEqual(["Annahof", "Cohn", "Bergmann"]);
  await expect(lines(page).first()).toContainText(t("agenda-case-late", { kind: t("record-case-complaint"), title: "Pumpe undicht", days: 2 }));
  await expect(lines(page).first()).toContainText(t("agenda-others", { count: 1 }));
  await part(page, "silent").click();
  await expect(lines(page)).toHaveCount(1);
  await expect(lines(page)).toContainText("Bergmann Labor");
  await part(page, "deadlines").click();
  await expect(page.getByText(t("today-empty-part", { part: t("agenda-part-deadlines") }))).toBeVisible();
  await page.getByRole("button", { name: t("today-empty-part-all") }).click();
  await expect(lines(page)).toHaveCount(3);
  await expect(page.getByRole("navigation", { name: t("app-navigation") }).getByTitle(t("app-page-today"))).toContainText("3");
});

test("the line in full says why now and what to say, and a key writes the result down and goes on", async ({ page, rondo }) => {
  await rondo.open(host());
  await list(page).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const chosen = page.getByRole("region", { name: t("today-chosen") });
  await expect(chosen.getByRole("heading", { name: "Bergmann Labor" })).toBeVisible();
  await expect(chosen).toContainText("Still geworden: letzter Kauf vor 100 Tagen");
  await expect(chosen.locator(".quote")).toContainText("zuletzt „Elektroden“ bei uns gekauft");
  await expect(chosen).toContainText("Dann: Chance „Wartungsvertrag“");
  await page.keyboard.press("1");
  await expect(lines(page)).toHaveCount(2);
  await expect(page.getByText(t("today-after-with", { customer: "Bergmann Labor" }))).toBeVisible();
  // The line goes before the backend has answered.
  await expect.poll(async () => (await host().call("timeline.page", { partyId: firm.berg })).entries[0]).toMatchObject({ type: "touch", kind: "call", outcome: "reached", subject: null });
  await undo(page);
  await expect(lines(page)).toHaveCount(3);
});

test("a line is put off by a key and taken from the list with a reason; both come back by undo", async ({ page, rondo }) => {
  await rondo.open(host());
  await lines(page).filter({ hasText: "Bergmann Labor" }).click();
  await list(page).focus();
  await page.keyboard.press("m");
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.press("Control+Z");
  await expect(lines(page)).toHaveCount(3);

  await lines(page).filter({ hasText: "Bergmann Labor" }).click();
  await list(page).focus();
  await page.keyboard.press("x");
  const dialog = page.getByRole("dialog", { name: t("agenda-dismiss-title") });
  await expect(dialog.getByRole("button", { name: t("agenda-dismiss-save") })).toBeDisabled();
  await dialog.getByLabel(t("agenda-dismiss-why")).fill("Kauft nur im Sommer");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(lines(page)).toHaveCount(2);
  // A newer purchase is another fact: put in and undone it leaves the reason dismissed.
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await host().call("history.undo", {});
  await expect(lines(page)).toHaveCount(3);
});

test("a step for a line is planned by its key, and the way of the order is told", async ({ page, rondo }) => {
  await rondo.open(host());
  await lines(page).filter({ hasText: "Cohn Apparatebau" }).click();
  await page.keyboard.press("Control+T");
  const dialog = page.getByRole("dialog", { name: t("task-new") });
  await expect(dialog).toContainText("Cohn Apparatebau");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: t("agenda-order"), exact: true }).click();
  const order = page.getByRole("dialog", { name: t("agenda-order-title") });
  await expect(order.getByRole("listitem")).toHaveCount(8);
  await page.keyboard.press("Escape");
});

test("the column counts customers by phase and opens their list, and shows expected money as bars and as a table", async ({ page, rondo }) => {
  await host().call("purchase.add", { partyId: firm.cohn, boughtOn: day(-20), money: { amount: 700_000, currency: "EUR" }, awaitsDelivery: true });
  await rondo.open(host());
  await go(page, "today");
  const rail = page.getByRole("complementary", { name: t("agenda-rail") });
  await expect(rail.getByRole("img", { name: t("agenda-cash-chart") })).toBeVisible();
  await expect(rail).toContainText("7.000");
  await expect(rail.getByText(t("agenda-cash-no-number"), { exact: true })).toBeVisible();
  await rail.getByRole("button", { name: t("agenda-cash-table") }).click();
  await expect(rail.getByRole("row")).toHaveCount(14);
  await expect(rail.getByRole("row").nth(2)).toBeInViewport();
  await rail.getByRole("button", { name: new RegExp(t("lifecycle-phase-bond")) }).click();
  await expect(page.getByRole("list", { name: t("app-page-customers") }).getByRole("listitem")).toHaveCount(1);
});

test("the model that was chosen last holds after a restart too, although only Today is opened", async ({ page, rondo }) => {
  await host().call("draft.set", { key: "view:lifecycle", value: { model: "five", days: "90" } });
  await rondo.open(host());
  const rail = page.getByRole("complementary", { name: t("agenda-rail") });
  await expect(rail.getByRole("button", { name: new RegExp(t("lifecycle-phase-loyalty")) })).toBeVisible();
  await expect(rail.getByRole("button", { name: new RegExp(t("lifecycle-phase-attention")) })).toHaveCount(0);
});

test("the report stays on offer where it cannot be shown, and goes once it lies on the screen", async ({ page, rondo }) => {
  await rondo.open(host());
  const offer = page.getByRole("status").filter({ hasText: t("report-offer") });
  await expect(offer).toBeVisible();
  rondo.mayRefuse("disk-full");
  await page.route("**/call/print.report", (route) => route.fulfill({ status: 400, json: { code: "disk-full", message: "no space" } }));
  await offer.getByRole("button", { name: t("report-offer-open") }).click();
  await expect(page.getByText(t("error-disk-full"))).toBeVisible();
  await expect(offer).toBeVisible();
  await page.unroute("**/call/print.report");
  await offer.getByRole("button", { name: t("report-offer-open") }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.reload();
  await expect(lines(page).first()).toBeVisible();
  await expect(offer).toHaveCount(0);
});

test("a line that an undo brings back is the chosen one again", async ({ page, rondo }) => {
  await rondo.open(host());
  await list(page).focus();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  const name = await list(page).getByRole("option", { selected: true }).locator("b").first().innerText();
  const count = await lines(page).count();
  await page.keyboard.press("m");
  await expect(lines(page)).toHaveCount(count - 1);
  await page.keyboard.press("k");
  await expect(list(page).getByRole("option", { selected: true })).not.toContainText(name);
  await page.keyboard.press("Control+Z");
  await expect(lines(page)).toHaveCount(count);
  await expect(list(page).getByRole("option", { selected: true })).toContainText(name);
});
