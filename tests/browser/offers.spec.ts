// An offer from its first line to the purchase: written by the keyboard, kept over a lock, seen as PDF, sent with a
// follow-up, accepted; refused where it is wrong, declined with a reason, and replaced by a new version.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/rondo.ts";
import type { Page } from "@playwright/test";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
  for (const [number, name, amount] of [["31-0250", "Kontaktgel 250 ml", 490], ["60-1000", "Reizstromgerät Vario", 189000]] as const)
    await host.call("product.save", { number, name, unit: "Stück", tax: 1900, active: true, prices: [{ money: { amount, currency: "EUR" } }] });
});

const line = (page: Page, number: number, field: string) => page.getByLabel(t(`offer-line-${field}`, { number }), { exact: true }).and(page.locator("input"));
const sums = (page: Page) => page.getByLabel(t("offer-sums"), { exact: true });
const state = (page: Page, name: string) => expect(page.locator("header.top").getByText(t(`offer-state-${name}`), { exact: true })).toBeVisible();

/** A new offer with one line of the gel, saved. */
async function gel(page: Page, customer: string) {
  await findCustomer(page, customer);
  await page.keyboard.press("Control+Shift+A");
  await page.getByLabel(t("offer-title"), { exact: true }).fill("Gel für das Quartal");
  await line(page, 1, "title").fill("gel");
  await expect(page.getByRole("option", { name: /Kontaktgel/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await line(page, 1, "quantity").fill("10");
  await expect(sums(page)).toContainText("49,00");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: /A-\d{4}-\w{3}-\d{4}/ })).toBeVisible();
}

test("an offer is written by the keyboard, kept over a reload, seen, sent and accepted", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  await page.keyboard.press("Control+Shift+A");
  await page.getByLabel(t("offer-title"), { exact: true }).fill("Geräte und Gel");
  await page.getByLabel(t("offer-deal"), { exact: true }).selectOption({ label: "Ultraschallgerät" });
  await line(page, 1, "title").fill("vario");
  await expect(page.getByRole("option", { name: /Reizstromgerät/ })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(line(page, 1, "price")).toHaveValue("1.890,00");
  await line(page, 1, "discount").fill("10");
  await page.keyboard.press("Enter");
  await expect(line(page, 2, "title")).toBeFocused();
  await page.keyboard.type("Anfahrt");
  await line(page, 2, "price").fill("80");
  await expect(sums(page)).toContainText("1.781,00");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(line(page, 1, "title")).toHaveValue("Anfahrt");
  await expect(line(page, 1, "price")).toBeFocused();

  // What is typed and not saved is there again when somebody comes back.
  await expect(page.getByText(t("party-draft-kept", { time: "" }).trim())).toBeVisible();
  await findCustomer(page, "Annahof Kliniken");
  await page.keyboard.press("Control+Shift+A");
  await expect(line(page, 2, "title")).toHaveValue("Reizstromgerät Vario");
  await page.keyboard.press("Control+Enter");
  await state(page, "draft");

  await page.keyboard.press("Control+P");
  const preview = page.getByRole("dialog");
  await expect(preview.getByRole("region", { name: t("printview-pages") })).toContainText("Reizstromgerät Vario");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: t("offer-send") }).click();
  const send = page.getByRole("dialog");
  await expect(send.getByLabel(t("offer-follow-up"))).toBeChecked();
  await page.keyboard.press("Control+Enter");
  await state(page, "sent");
  await page.getByRole("button", { name: t("offer-accept"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await state(page, "accepted");
  await expect(page.getByRole("dialog")).toBeHidden();

  await findCustomer(page, "Annahof Kliniken");
  await expect(page.getByRole("heading", { name: t("offer-offers") })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "Geräte und Gel" }).first()).toBeVisible();
  await expect(page.getByText(/nachfassen/i).first()).toBeVisible();
  const deal = await host().call("deal.get", { id: firm.offer });
  expect(deal.stageKind).toBe("won");
  const { purchases } = await host().call("party.open", { id: firm.anna });
  expect(purchases.latest.map((one) => one.money.amount)).toEqual([178_100]);
});

test("what is wrong is said with its line, and a no needs its reason", async ({ page, rondo }) => {
  rondo.mayRefuse("invalid");
  await rondo.open(host());
  await gel(page, "Bergmann Labor");
  await line(page, 1, "discount").fill("120");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(t("offer-wrong-at", { number: 1, what: t("error-invalid-over-whole") }))).toBeVisible();
  await line(page, 1, "discount").fill("5");
  await page.getByRole("button", { name: t("offer-send") }).click();
  await page.getByRole("dialog").getByLabel(t("offer-follow-up")).uncheck();
  await page.keyboard.press("Control+Enter");
  await state(page, "sent");
  await page.getByRole("button", { name: t("offer-decline"), exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(t("offer-because-missing"))).toBeVisible();
  await page.getByLabel(t("offer-because")).fill("zu teuer");
  await page.keyboard.press("Control+Enter");
  await state(page, "declined");
  await page.getByRole("button", { name: t("offer-revise") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2");
  await state(page, "draft");
});

test("a product is made, found and put to rest in the settings", async ({ page, rondo }) => {
  rondo.mayRefuse("invalid");
  await rondo.open(host());
  await go(page, "settings");
  await page.getByRole("navigation", { name: t("app-page-settings") }).getByRole("button", { name: t("settings-section-products"), exact: true }).click();
  await page.getByRole("button", { name: t("product-new") }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("product-name")).fill("Lagerbox");
  await dialog.getByLabel(t("product-number")).fill("31-0250");
  await dialog.getByLabel(t("product-price"), { exact: true }).fill("14,50");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText(t("error-invalid-product-number-taken"))).toBeVisible();
  await dialog.getByLabel(t("product-number")).fill("40-0012");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await page.getByLabel(t("product-search")).fill("lager");
  await expect(page.getByRole("row").filter({ hasText: "14,50" })).toHaveCount(1);
  await page.getByRole("button", { name: t("product-more", { name: "Lagerbox" }) }).click();
  await page.getByRole("menuitem", { name: t("product-rest") }).click();
  await expect(page.getByText(t("product-none-found"))).toBeVisible();
  await page.getByLabel(t("product-all")).check();
  await expect(page.getByText(t("product-inactive"))).toBeVisible();
});

test("a price list is rehearsed, taken in and taken back", async ({ page, rondo }) => {
  const path = join(host().files, "preise.csv");
  await writeFile(path, "Artikelnummer;Bezeichnung;Preis;MwSt\r\n31-0250;Kontaktgel 250 ml;5,20;19\r\n90-1;Versand;4,85;19\r\n90-2;;1,00;19\r\n");
  await rondo.open(host());
  await go(page, "settings");
  await page.getByRole("navigation", { name: t("app-page-settings") }).getByRole("button", { name: t("settings-section-products"), exact: true }).click();
  await host().pick(path);
  await page.getByRole("button", { name: t("product-import") }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(t("product-import-tally", { added: "1", changed: "1", same: "0", refused: "1" }))).toBeVisible();
  await expect(dialog.getByText(t("product-import-fault", { line: "4", what: t("error-invalid-missing") }))).toBeVisible();
  await expectWords(page, "product-import");
  await expectNoBarriers(page, "product-import", true);
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("row").filter({ hasText: "5,20" })).toHaveCount(1);
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("row").filter({ hasText: "4,90" })).toHaveCount(1);
  await expect(page.getByRole("row").filter({ hasText: "Versand" })).toHaveCount(0);
});

test("editor, sent offer and products have words, no barriers, and pictures in light and dark", async ({ page, rondo }) => {
  await rondo.open(host());
  await gel(page, "Cohn Apparatebau");
  await expectWords(page, "offer-editor");
  await expectNoBarriers(page, "offer-editor", true);
  await page.getByRole("button", { name: t("offer-send") }).click();
  await expectNoBarriers(page, "offer-send", true);
  await page.keyboard.press("Control+Enter");
  await state(page, "sent");
  await expectWords(page, "offer-sent");
  await expectNoBarriers(page, "offer-sent", true);
  await page.getByRole("button", { name: t("offer-accept"), exact: true }).click();
  await expectNoBarriers(page, "offer-accept", true);
  await page.keyboard.press("Escape");
  await findCustomer(page, "Cohn Apparatebau");
  await expectNoBarriers(page, "offer-customer", true);
  await go(page, "settings");
  await page.getByRole("navigation", { name: t("app-page-settings") }).getByRole("button", { name: t("settings-section-products"), exact: true }).click();
  await expectWords(page, "products");
  await expectNoBarriers(page, "products", true);
});
