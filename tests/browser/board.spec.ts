// Deals moved by hand: the card goes where it is dropped, the sums in the heads follow, and a loss asks for its reason.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { card, column, go } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});
const stage = (index: number) => firm.stages[index]?.name ?? "";

/** The sum in a column's head. */
const sum = (page: Page, index: number) => column(page, stage(index)).locator("dd").first();

async function middle(place: Locator) {
  const box = await place.boundingBox();
  if (!box) throw new Error("it is not to be seen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes a card by its upper edge and carries it, without letting go. */
async function lift(page: Page, customer: string, from: number) {
  const start = await middle(card(page, stage(from), customer));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 12, start.y + 12);
}

test.beforeEach(async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "pipeline");
});

test("a card dropped on another stage stays there and the sums follow", async ({ page }) => {
  await expect(sum(page, 0)).toContainText("1.500");
  await lift(page, "Annahof Kliniken", 0);
  const there = await middle(column(page, stage(1)));
  await page.mouse.move(there.x, there.y, { steps: 6 });
  await expect(page.getByRole("status").filter({ hasText: stage(1) })).toContainText("1.200");
  await page.mouse.up();
  await expect(card(page, stage(1), "Annahof Kliniken")).toBeVisible();
  await expect(sum(page, 0)).toContainText("300");
  await expect(sum(page, 1)).toContainText("1.200");
  expect((await host().call("deal.get", { id: firm.offer })).stageId).toBe(firm.stages[1]?.id);
});

test("Esc puts a card back while it is in the air", async ({ page }) => {
  await lift(page, "Bergmann Labor", 0);
  const there = await middle(column(page, stage(2)));
  await page.mouse.move(there.x, there.y, { steps: 4 });
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(card(page, stage(0), "Bergmann Labor")).toBeVisible();
  expect((await host().call("deal.get", { id: firm.service })).stageId).toBe(firm.stages[0]?.id);
});

test("a card dropped on Lost asks why, and turning back leaves it where it was", async ({ page }) => {
  const dialog = page.getByRole("dialog", { name: t("deal-close-title-lost") });
  const drop = async () => {
    await lift(page, "Bergmann Labor", 0);
    const end = await middle(page.locator("[data-end=lost]"));
    await page.mouse.move(end.x, end.y, { steps: 4 });
    await page.mouse.up();
    await expect(dialog).toBeVisible();
  };
  await drop();
  await dialog.getByRole("button", { name: t("component-cancel") }).click();
  await expect(card(page, stage(0), "Bergmann Labor")).toBeVisible();
  expect((await host().call("deal.get", { id: firm.service })).lostReason).toBeNull();

  await drop();
  await dialog.getByLabel(t("deal-lost-reason")).fill("Kein Budget");
  await dialog.getByRole("button", { name: t("deal-close-do-lost") }).click();
  await expect(card(page, stage(0), "Bergmann Labor")).toHaveCount(0);
  expect((await host().call("deal.get", { id: firm.service })).lostReason).toBe("Kein Budget");
});

test("the keyboard stays on a card that an undo takes back to its column, and no cent is lost in the sums", async ({ page }) => {
  await host().call("deal.update", { id: firm.offer, draft: { title: "Ultraschallgerät", money: { amount: 120_050, currency: "EUR" } } });
  await expect(sum(page, 1)).toContainText("1.200,50");
  await card(page, stage(1), "Annahof Kliniken").focus();
  await page.keyboard.press("m");
  await page.getByRole("menuitemcheckbox", { name: stage(2) }).click();
  await expect(card(page, stage(2), "Annahof Kliniken")).toBeFocused();
  await page.keyboard.press("Control+Z");
  await expect(card(page, stage(1), "Annahof Kliniken")).toBeFocused();
});
