// News at the foot of the window: never on what a dialog asks, within reach of the keyboard, gone when dismissed.
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { findCustomer } from "./support/go.ts";

const host = useLoopback([], async (host) => {
  await makeFirm(host);
});

const news = (page: Page) => page.locator(".toast:visible");

/** Saves the sheet so often. */
async function saveSheet(page: Page, times: number): Promise<Locator> {
  await findCustomer(page, "Annahof Kliniken");
  await page.keyboard.press("Control+P");
  const preview = page.getByRole("dialog");
  const save = preview.getByRole("button", { name: t("printview-save") });
  for (let done = 1; done <= times; done++) {
    await save.click();
    await expect(save).toBeEnabled();
    await expect(page.locator(".toast").last()).toContainText("Annahof");
  }
  return preview;
}

/** Nothing of the news lies on any of these. */
async function expectFree(page: Page, things: Locator) {
  const boxes = await things.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const news = await page.locator(".toast:visible, .more:visible").evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(news.length, "there is news").toBeGreaterThan(0);
  expect(boxes.length, "there is something to cover").toBeGreaterThan(0);
  const covered = boxes.filter((box) => news.some((note) => note.left < box.right && box.left < note.right && note.top < box.bottom && box.top < note.bottom));
  expect(covered, "news covers nothing that is pressed").toEqual([]);
}

test.beforeEach(async ({ rondo }) => {
  await host().saveHere();
  await rondo.open(host());
});

test("over the print preview only the newest stands, clear of its buttons", async ({ page }) => {
  const preview = await saveSheet(page, 4);
  await expect(news(page)).toHaveCount(1);
  await expect(page.getByText(t("component-toasts-more", { count: 3 }))).toBeVisible();
  await expectFree(page, preview.getByRole("button"));

  await page.keyboard.press("Escape");
  await expect(preview).toBeHidden();
  await expect(news(page), "nothing stacks beside the dialog either").toHaveCount(1);
  await expect(page.getByText(t("component-toasts-more", { count: 3 }))).toBeVisible();
});

for (const [width, height] of [[1440, 900], [1024, 640], [853, 533]] as const) {
  test(`news lies above a dialog at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await saveSheet(page, 2);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+T");
    const dialog = page.getByRole("dialog", { name: t("task-new") });
    await expect(dialog).toBeVisible();
    await expect(news(page)).toHaveCount(1);
    await expectFree(page, dialog.locator("footer button"));
    await expectFree(page, dialog.getByRole("heading"));
  });
}

test("each piece of news is reached and dismissed by keys, and the dialog below stays", async ({ page }) => {
  const preview = await saveSheet(page, 2);
  const save = preview.getByRole("button", { name: t("printview-save") });
  await save.focus();
  await page.keyboard.press("F8");
  await expect(page.locator(".toast").last().getByRole("button", { name: t("component-close") })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByText(t("component-toasts-more", { count: 1 }))).toBeHidden();
  await expect(page.locator(".toast").getByRole("button", { name: t("component-close") }), "the next one has the keyboard").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator(".toast")).toHaveCount(0);
  await expect(save, "the last one leads back").toBeFocused();
  await expect(preview).toBeVisible();
});

test("news is dismissed with the pointer while a dialog stays open", async ({ page }) => {
  const preview = await saveSheet(page, 2);
  const save = preview.getByRole("button", { name: t("printview-save") });
  await save.focus();
  await news(page).getByRole("button", { name: t("component-close") }).click();
  await expect(page.getByText(t("component-toasts-more", { count: 1 }))).toBeHidden();
  await expect(page.locator(".toast")).toHaveCount(1);
  await expect(preview).toBeVisible();
  await expect(save, "the keyboard stays where it was").toBeFocused();
});

test("news that comes after one was dismissed with the pointer goes by itself", async ({ page }) => {
  const preview = await saveSheet(page, 1);
  await preview.getByRole("button", { name: t("printview-save") }).focus();
  await page.locator(".toast").getByRole("button", { name: t("component-close") }).click();
  await page.mouse.move(720, 600);
  // By key, because a click would move the keyboard and so let go of what the pointer had held.
  await page.keyboard.press("Enter");
  await expect(page.locator(".toast")).toHaveCount(1);
  await expect(page.locator(".toast")).toHaveCount(0, { timeout: 12_000 });
});

test("the place of the news is a polite status that is not read as a whole", async ({ page }) => {
  const region = page.locator(".toasts");
  await expect(region).toHaveAttribute("role", "status");
  await expect(region).toHaveAttribute("aria-live", "polite");
  await expect(region).toHaveAttribute("aria-atomic", "false");
});
