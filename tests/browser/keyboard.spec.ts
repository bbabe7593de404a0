// A working day without a mouse. Where a dialog closes, the focus is where it was.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { card, find, findCustomer } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});
const stage = (index: number) => firm.stages[index]?.name ?? "";

/** The thing under the keyboard shows a ring or a frame. */
async function expectVisibleFocus(page: Page) {
  const shown = await page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return "nothing has the focus";
    for (let part: Element | null = at; part && part !== document.body; part = part.parentElement) {
      const style = getComputedStyle(part);
      if ((style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none") return "visible";
    }
    return at.outerHTML.slice(0, 200);
  });
  expect(shown, "the focus can be seen").toBe("visible");
}

test("a customer is created, found, spoken to and planned by keys alone", async ({ page, rondo }) => {
  await rondo.open(host());
  await page.keyboard.press("Control+N");
  const first = page.getByRole("menuitem", { name: t("party-command-new-organisation") });
  await expect(first).toBeVisible();
  while (!(await first.evaluate((item) => item === document.activeElement))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByLabel(t("party-name"), { exact: true })).toBeFocused();
  await page.keyboard.type("Dorn Optik");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Dorn Optik" })).toBeVisible();

  await findCustomer(page, "Bergmann Labor");
  await findCustomer(page, "Dorn Optik");

  await page.keyboard.press("Control+L");
  await expect(page.getByRole("textbox", { name: t("party-touch-body") })).toBeFocused();
  await page.keyboard.type("Will im Frühjahr bestellen");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("article").filter({ hasText: "Will im Frühjahr bestellen" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("party-touch-body") })).toHaveValue("");

  await page.keyboard.press("Control+T");
  const dialog = page.getByRole("dialog", { name: t("task-new") });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel(t("task-what")).focus();
  await page.keyboard.type("Katalog schicken");
  await page.keyboard.press("Tab");
  await expectVisibleFocus(page);
  await page.keyboard.type("morgen");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Katalog schicken").first()).toBeVisible();
});

test("the focus returns to where a dialog was called from", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  const edit = page.getByRole("button", { name: t("app-command-edit") }).first();
  await edit.focus();
  for (const keys of ["F2", "Control+T", "?"]) {
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectVisibleFocus(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(edit, `after ${keys}`).toBeFocused();
  }
});

test("a deal is moved by M, lost with a reason, taken back and lost again", async ({ page, rondo }) => {
  await rondo.open(host());
  await find(page, t("app-page-pipeline"));
  const offer = card(page, stage(0), "Annahof Kliniken");
  await offer.focus();
  await page.keyboard.press("m");
  await expect(page.getByRole("menu")).toBeVisible();
  await expectVisibleFocus(page);
  const target = page.getByRole("menuitemcheckbox", { name: stage(1) });
  while (!(await target.evaluate((item) => item === document.activeElement))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(card(page, stage(1), "Annahof Kliniken")).toBeFocused();

  await page.keyboard.press("m");
  const lost = page.getByRole("menuitem", { name: t("deal-lost-menu") });
  await expect(lost).toBeVisible();
  while (!(await lost.evaluate((item) => item === document.activeElement))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: t("deal-close-title-lost") });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText(t("deal-lost-reason-missing")), "a loss has a reason").toBeVisible();
  await dialog.getByLabel(t("deal-lost-reason")).focus();
  await page.keyboard.type("Preis");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(card(page, stage(1), "Annahof Kliniken")).toHaveCount(0);

  await page.keyboard.press("Control+Z");
  await expect(card(page, stage(1), "Annahof Kliniken")).toBeVisible();
  await page.keyboard.press("Control+Shift+Z");
  await expect(card(page, stage(1), "Annahof Kliniken")).toHaveCount(0);
  expect((await host().call("deal.get", { id: firm.offer })).lostReason).toBe("Preis");
});

test("the sheet of a customer opens by Ctrl+P and Esc leads back", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  const edit = page.getByRole("button", { name: t("app-command-edit") }).first();
  await edit.focus();
  await page.keyboard.press("Control+P");
  const sheet = page.getByRole("dialog").getByRole("region", { name: t("printview-pages") });
  await expect(sheet).toContainText("Annahof Kliniken");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(edit).toBeFocused();
});

test("the sheet of keys shows every group and finds a key by its words", async ({ page, rondo }) => {
  await rondo.open(host());
  await page.keyboard.press("?");
  const sheet = page.getByRole("region", { name: t("app-shortcuts-title") });
  const last = sheet.getByRole("heading", { name: t("app-shortcuts-group-pipeline") });
  const beside = await sheet.evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(beside, "nothing stands beside the sheet").toBe(0);
  const crowded = await sheet.getByRole("listitem").evaluateAll((lines) => lines.filter((line) => line.scrollHeight > line.clientHeight).map((line) => line.textContent));
  expect(crowded, "each key has a line of its own").toEqual([]);
  await page.keyboard.press("Tab");
  await expect(sheet).toBeFocused();
  await page.keyboard.press("End");
  await expect(last).toBeInViewport();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type(t("app-command-lock"));
  await expect(sheet.getByRole("listitem")).toHaveCount(1);
  const spoken = ["mod", "shift"].map((key) => t(`component-key-${key}`)).concat("L").join("+");
  await expect(sheet.getByRole("listitem"), "a voice hears the keys by their names").toMatchAriaSnapshot(`- listitem: ${t("app-command-lock")} ${spoken}`);
});

test("the window is made larger and smaller by keys, and remembers how large", async ({ page, rondo }) => {
  await rondo.open(host());
  const size = () => page.evaluate(() => document.documentElement.style.zoom);
  await page.keyboard.press("Control+Equal");
  await expect.poll(size).toBe("1.1");
  await page.reload();
  await expect.poll(size).toBe("1.1");
  await page.keyboard.press("Control+Minus");
  await page.keyboard.press("Control+Minus");
  await expect.poll(size).toBe("0.9");
  await page.keyboard.press("Control+0");
  await expect.poll(size).toBe("1");
});
