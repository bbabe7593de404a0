// The page of reports over the sample firm: every report says something, a number opens its list, periods and costs
// change what stands there, and paper and file say the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { languages, t, words } from "./support/texts.ts";
import { go } from "./support/go.ts";

const host = useLoopback(["--sample"]);
const kinds = ["income", "closed", "stages", "sources", "cohorts", "customers", "products", "activity"] as const;

const open = (page: Page, kind: string) => page.getByRole("navigation", { name: t("analysis-list") }).getByRole("button", { name: t(`analysis-name-${kind}`) }).click();
const period = (page: Page) => page.getByRole("combobox", { name: t("analysis-period"), exact: true });

test("every report of the sample firm says something, and a number opens the list behind it", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "reports");
  for (const kind of kinds) {
    await open(page, kind);
    const table = page.getByRole("main").getByRole("table").first();
    await expect(table.getByRole("row").nth(1)).toBeVisible();
    const number = table.locator("button.number").first();
    const told = (await number.getAttribute("aria-label")) ?? "";
    await number.click();
    const panel = page.getByRole("complementary");
    await expect(panel.getByRole("listitem").first()).toBeVisible();
    expect(told, kind).toContain((await number.textContent()) ?? "–");
    await panel.getByRole("button", { name: t("component-close") }).click();
    await expect(panel).toHaveCount(0);
  }
});

test("a count has as many entries, a deal of the list opens, and the way back leads to the report", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "reports");
  await open(page, "closed");
  await period(page).selectOption({ label: t("analysis-period-twelve") });
  const lost = page.getByRole("region", { name: t("analysis-section-closed-reason"), exact: true }).first().locator("tfoot button.number").first();
  const count = Number(await lost.textContent());
  expect(count).toBeGreaterThan(5);
  await lost.focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary");
  await expect(panel.getByRole("status")).toHaveText(t("analysis-listed", { count }));
  await expect(panel.getByRole("listitem")).toHaveCount(count);
  await panel.getByRole("listitem").first().getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1, name: t("app-page-reports") })).toHaveCount(0);
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(page.getByRole("heading", { level: 1, name: t("app-page-reports") })).toBeVisible();
});

test("a period of one's own is remembered, and one that ends before it begins says so", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "reports");
  await open(page, "products");
  await period(page).selectOption({ label: t("analysis-period-own") });
  await page.getByLabel(t("analysis-from"), { exact: true }).fill("1.3.2030");
  await expect(page.getByText(t("analysis-days-wrong"))).toBeVisible();
  await page.getByLabel(t("analysis-to"), { exact: true }).fill("31.3.2030");
  await expect(page.getByText(t("analysis-empty-products"))).toBeVisible();
  await page.reload();
  await go(page, "reports");
  await expect(period(page)).toHaveValue("own");
  await expect(page.getByLabel(t("analysis-from"), { exact: true })).toHaveValue("01.03.2030");
  await period(page).selectOption({ label: t("analysis-period-twelve") });
  await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
});

test("a cost is entered, stands in the report, and is taken back", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "reports");
  await open(page, "sources");
  await page.getByRole("button", { name: t("analysis-cost-add") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: t("analysis-cost-save") }).click();
  await expect(dialog.getByRole("alert")).toHaveText(t("analysis-cost-missing"));
  await dialog.getByLabel(t("analysis-cost-source")).fill("Anzeige im Ärzteblatt");
  await dialog.getByLabel(t("analysis-cost-amount")).fill("1.234,50");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole("region", { name: t("analysis-section-sources"), exact: true }).first().getByRole("row", { name: "Anzeige im Ärzteblatt" });
  await expect(row).toContainText("1.235");
  await page.getByRole("button", { name: t("analysis-cost-delete", { source: "Anzeige im Ärzteblatt" }) }).click();
  await expect(row).toHaveCount(0);
});

test("a report is laid on the screen for paper and saved as a table", async ({ page, rondo }) => {
  await rondo.open(host());
  const folder = await host().saveHere();
  await go(page, "reports");
  await open(page, "closed");
  await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
  await page.keyboard.press("Control+P");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(t("analysis-name-closed"));
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await page.getByRole("button", { name: t("analysis-export") }).click();
  const saved = page.getByText(/Gespeichert als/);
  await expect(saved).toBeVisible();
  const name = ((await saved.textContent()) ?? "").replace(/^.*Gespeichert als /s, "").replace(/\.csv.*$/s, ".csv");
  expect(readFileSync(join(folder, name), "utf8")).toContain(t("analysis-section-closed-reason"));
});

test("every report has words and no barriers in each language", async ({ page, rondo }) => {
  test.slow();
  const { preferences } = await host().call("app.boot", {});
  for (const language of languages) {
    const of = words(language);
    await host().call("app.set_preferences", { ...preferences, language, theme: "system" });
    await rondo.open(host());
    await go(page, "reports", of);
    for (const kind of kinds) {
      await page.getByRole("navigation", { name: of("analysis-list") }).getByRole("button", { name: of(`analysis-name-${kind}`) }).click();
      await expect(page.getByRole("main").getByRole("table").first()).toBeVisible();
      await expectWords(page, `reports ${kind} ${language}`);
      if (language === "de") await expectNoBarriers(page, `reports-${kind}`, true);
    }
  }
  await host().call("app.set_preferences", preferences);
});
