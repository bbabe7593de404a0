// Views of the list of customers: a filter built by keys, saved, changed, left and found again; cells written in place;
// many changed at once with one undo; groups; and the way through a filtered list.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { makeFirm } from "./support/firm.ts";
import { go } from "./support/go.ts";
import { t } from "./support/texts.ts";

const towns = ["Husum", "Kiel", "Köln", "Assen"];

const host = useLoopback([], async (host) => {
  await makeFirm(host);
  for (let number = 0; number < 120; number++) {
    const town = towns[number % towns.length] ?? "";
    const postcode = ["25813", "24103", "50667", "9401 AB"][number % 4];
    await host.call("party.create", { draft: { kind: "organisation", name: `Praxis ${String(number).padStart(3, "0")}`, addresses: [{ city: town, postcode, country: number % 4 === 3 ? "NL" : "DE" }], tags: number % 10 === 0 ? ["Messe"] : [] } });
  }
});

const table = (page: Page) => page.getByRole("table", { name: t("app-page-customers") });
const expectCount = (page: Page, count: number) => expect(table(page)).toHaveAttribute("aria-rowcount", String(count + 1));
const tab = (page: Page, name: string) => page.getByRole("tab", { name: new RegExp(name) });
const panel = (page: Page) => page.getByRole("region", { name: t("view-filter") });
const cell = (page: Page, row: string, column: string) => page.getByRole("button", { name: t("customers-cell-edit", { column: t(`view-column-${column}`), name: row }) });

async function customers(page: Page) {
  await go(page, "customers");
  await page.getByRole("radiogroup", { name: t("customers-look") }).getByText(t("customers-look-table")).click();
  await expect(table(page)).toBeVisible();
}

test("a filter is built by keys, saved as a view, changed, and is still a draft after a restart", async ({ page, rondo }) => {
  await rondo.open(host());
  await customers(page);
  await page.getByRole("button", { name: "Annahof Kliniken", exact: true }).focus();
  await page.keyboard.press("f");
  const postcode = page.getByRole("menuitem", { name: t("view-field-postcode") });
  while (!(await postcode.evaluate((item) => item === document.activeElement))) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("textbox", { name: t("view-value-of", { name: t("view-field-postcode") }) })).toBeFocused();
  await page.keyboard.type("25, 24");
  await page.keyboard.press("Tab");
  await expectCount(page, 60);
  await expect(page.getByRole("toolbar", { name: t("customers-filter") })).toContainText("Postleitzahl beginnt mit25, 24");
  await expect(panel(page).getByRole("status")).toHaveText(t("customers-count", { count: 60 }));

  // A second condition that needs nothing but its comparison, and the third over what belongs to the customer.
  await panel(page).getByRole("button", { name: t("view-add"), exact: true }).focus();
  await page.keyboard.press("Enter");
  await panel(page).getByRole("combobox", { name: t("view-field") }).nth(1).selectOption("tag");
  await panel(page).getByRole("combobox", { name: t("view-operator") }).nth(1).selectOption("empty");
  await expectCount(page, 54);
  await expectNoBarriers(page, "views-filter", true);
  await page.getByRole("textbox", { name: t("view-value-of", { name: t("view-field-postcode") }) }).focus();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toBeHidden();

  await page.keyboard.press("Control+S");
  const dialog = page.getByRole("dialog", { name: t("view-save-title") });
  await expect(dialog.getByLabel(t("view-name"))).toBeFocused();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Nordfriesland");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(tab(page, "Nordfriesland")).toHaveAttribute("aria-selected", "true");
  await expect(tab(page, "Nordfriesland")).toContainText("54");

  await page.getByRole("button", { name: t("customers-filter-drop", { name: t("view-say-tag-empty") }) }).click();
  await expectCount(page, 60);
  await expect(tab(page, "Nordfriesland")).toContainText(t("view-changed"));
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await go(page, "customers");
  await expect(tab(page, "Nordfriesland"), "the draft outlived the window").toContainText(t("view-changed"));
  await expectCount(page, 60);
  await page.getByRole("button", { name: t("view-discard") }).click();
  await expectCount(page, 54);
  await expect(tab(page, "Nordfriesland")).not.toContainText(t("view-changed"));

  await page.getByRole("button", { name: t("view-menu", { name: "Nordfriesland" }) }).click();
  await page.getByRole("menuitem", { name: t("view-delete") }).click();
  await expect(tab(page, "Nordfriesland")).toHaveCount(0);
  await page.keyboard.press("Control+Z");
  await expect(tab(page, "Nordfriesland")).toBeVisible();
});

test("what belongs to a customer is asked for, in a group of alternatives", async ({ page, rondo }) => {
  await rondo.open(host());
  await customers(page);
  await tab(page, t("customers-tab-all")).click();
  await page.getByRole("button", { name: t("customers-filter-add"), exact: true }).click();
  await page.getByRole("menuitem", { name: t("view-more") }).click();
  await panel(page).getByRole("button", { name: t("view-add-record") }).click();
  await page.getByRole("menuitem", { name: t("view-record-deal") }).click();
  await expectCount(page, 2);
  await panel(page).getByRole("combobox", { name: t("view-holding") }).selectOption("not");
  await expectCount(page, 122);
  await panel(page).getByRole("combobox", { name: t("view-holding") }).selectOption("has");
  await panel(page).getByRole("button", { name: t("view-add-whose") }).click();
  await panel(page).getByRole("combobox", { name: t("view-field") }).nth(1).selectOption("amount");
  await panel(page).getByRole("textbox", { name: t("view-value-of", { name: t("view-related-amount") }) }).fill("1.000");
  await expectCount(page, 1);
  await panel(page).getByRole("button", { name: t("view-add-group"), exact: true }).click();
  const inner = panel(page).getByRole("group", { name: t("view-any") });
  await inner.getByRole("textbox").fill("Kiel");
  await expect(page.getByRole("heading", { name: t("customers-none-filter") })).toBeVisible();
  await panel(page).getByRole("radio", { name: t("view-any") }).first().check({ force: true });
  await expectCount(page, 32);
  await expectWords(page, "views-related");
  await expectNoBarriers(page, "views-related", true);
  await panel(page).getByRole("button", { name: t("customers-command-reset") }).click();
  await expectCount(page, 124);
});

test("cells are written in place, by keys and with their rules", async ({ page, rondo }) => {
  rondo.mayRefuse("invalid");
  await rondo.open(host());
  await customers(page);
  await page.getByRole("button", { name: "Bergmann Labor", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, "Bergmann Labor", "city")).toBeFocused();
  await page.keyboard.press("F2");
  const field = page.getByRole("textbox", { name: t("customers-cell", { column: t("view-column-city"), name: "Bergmann Labor" }) });
  await expect(field).toHaveValue("Lübeck");
  await page.keyboard.type("Travemünde");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Bergmann Labor", "city")).toContainText("Travemünde");
  await expect(cell(page, "Cohn Apparatebau", "city"), "Enter goes down").toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Nirgendwo");
  await page.keyboard.press("Escape");
  await expect(cell(page, "Cohn Apparatebau", "city")).toContainText("Kiel");
  await page.keyboard.press("Control+Z");
  await expect(cell(page, "Bergmann Labor", "city")).toContainText("Lübeck");

  await page.getByRole("button", { name: t("customers-command-columns") }).click();
  const dialog = page.getByRole("dialog", { name: t("customers-columns"), exact: true });
  for (const column of ["email", "postcode", "customerSince"]) await dialog.getByRole("checkbox", { name: t(`view-column-${column}`), exact: true }).check({ force: true });
  await expectNoBarriers(page, "views-columns", true);
  await page.keyboard.press("Escape");
  await cell(page, "Cohn Apparatebau", "customerSince").dblclick();
  const since = page.getByRole("textbox", { name: t("customers-cell", { column: t("view-column-customerSince"), name: "Cohn Apparatebau" }) });
  await since.fill("irgendwann");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeVisible();
  await since.fill("12.3.2019");
  await page.keyboard.press("Enter");
  await expect(cell(page, "Cohn Apparatebau", "customerSince")).toContainText("12.03.2019");
});

test("everybody whom the filter finds is assigned at once, and one undo gives all back", async ({ page, rondo }) => {
  await rondo.open(host());
  await customers(page);
  await page.getByRole("button", { name: "Annahof Kliniken", exact: true }).focus();
  await page.keyboard.press("Control+A");
  const bar = page.getByRole("toolbar", { name: t("customers-chosen", { count: 124 }) });
  await expect(bar, "also those that nobody has scrolled to").toBeVisible();
  await page.keyboard.press("x");
  await expect(page.getByRole("toolbar", { name: t("customers-chosen", { count: 123 }) })).toBeVisible();
  await page.getByRole("button", { name: t("customers-assign") }).click();
  await expectNoBarriers(page, "views-selection", true);
  await page.getByRole("menuitem", { name: "Mara Lind" }).click();
  await expect(page.getByText(t("customers-done-owner", { count: 123 }))).toBeVisible();
  expect((await host().call("party.counts", {})).mine).toBe(123);
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await host().call("party.counts", {})).mine).toBe(0);

  await page.getByRole("button", { name: t("customers-tag"), exact: true }).click();
  await page.getByRole("combobox", { name: t("customers-tag") }).fill("Rundbrief");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(t("customers-done-tag", { count: 123 }))).toBeVisible();
  const found = (await host().call("party.tags", {})).find((tag) => tag.name === "Rundbrief");
  expect(found?.count).toBe(123);
});

test("groups, the saved table and the way through the list show what is seen", async ({ page, rondo }) => {
  await rondo.open(host());
  await customers(page);
  await page.getByRole("button", { name: t("view-group-by") }).click();
  await page.getByRole("menuitemcheckbox", { name: t("view-group-city"), exact: true }).click();
  await expect(page.getByRole("rowheader").first()).toHaveText(/Assen\s*30/);
  await expectNoBarriers(page, "views-groups", true);
  const folder = await host().saveHere();
  await page.getByRole("button", { name: t("customers-command-export") }).click();
  const saved = page.getByText(t("customers-exported", { count: 124, file: "" }).slice(0, 12));
  await expect(saved).toBeVisible();
  const file = readdirSync(folder).find((name) => name.endsWith(".csv")) ?? "";
  const lines = readFileSync(join(folder, file), "utf8").trim().split("\r\n");
  expect(lines).toHaveLength(125);
  expect(lines[0]).toContain(`${t("view-column-group")};${t("view-column-name")};${t("view-column-phase")}`);
  expect(lines[1]).toMatch(/^Assen;Praxis 003;/);

  await page.getByRole("button", { name: "Praxis 007", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Praxis 007" })).toBeVisible();
  await expect(page.getByText(t("customer-place", { at: "2", total: "124" }))).toBeVisible();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("heading", { level: 1, name: "Praxis 011" })).toBeVisible();
  await expect(page.getByText(t("customer-place", { at: "3", total: "124" }))).toBeVisible();
});
