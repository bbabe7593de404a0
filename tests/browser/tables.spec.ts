// Records from a table: rehearsed with what cannot be taken, taken over once, taken back in one step; from workbooks too;
// and purchases written down by hand, one after the other.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { fixture, useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { find, findCustomer } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

let deichmann = "";
const host = useLoopback([], async (host) => {
  await makeFirm(host);
  deichmann = (await host.call("party.create", { draft: { kind: "organisation", name: "Deichmann Optik", customerNumber: "K-7" } })).id;
  await host.call("party.create", { draft: { kind: "organisation", name: "Emsland Labor", customerNumber: "K-1", channels: [{ kind: "email", value: "labor@ems.example" }] } });
});

const dialog = (page: Page) => page.getByRole("dialog", { name: t("records-title") });
const take = (page: Page, count: number) => dialog(page).getByRole("button", { name: t("records-take", { count, shown: String(count) }) });
const kind = (page: Page) => dialog(page).getByLabel(t("records-kind"), { exact: true });
const purchases = async () => (await host().call("party.open", { id: deichmann })).purchases.count;

async function write(name: string, ...lines: string[]): Promise<string> {
  const path = join(host().files, name);
  await writeFile(path, lines.join("\r\n"));
  return path;
}

async function open(page: Page, path: string) {
  await host().pick(path);
  await find(page, t("records-command-import"));
  await expect(dialog(page)).toBeVisible();
}

const PURCHASES = ["Kundennummer;Datum;Betrag;Beleg;Farbe", "K-7;03.02.2026;1.250,50;R-1;rot", "K-7;04.02.2026;-50,00;G-1;", "K-9;05.02.2026;9,00;R-2;"];

test.beforeEach(async ({ rondo }) => {
  await rondo.open(host());
});

test("purchases of another program are taken over once and taken back", async ({ page }) => {
  const path = await write("datev-2026-10.csv", ...PURCHASES);
  await open(page, path);
  await expect(kind(page)).toHaveValue("purchases");
  await expect(dialog(page).getByLabel(t("records-source"), { exact: true })).toHaveValue("datev");
  await expect(dialog(page)).toContainText(t("records-line", { line: "4" }));
  await expect(dialog(page)).toContainText(t("exchange-reason-customer-unknown"));
  await expect(dialog(page).getByRole("region", { name: t("records-examples") })).toContainText("Deichmann Optik");
  expect(await purchases(), "a rehearsal changes nothing").toBe(0);

  const folder = await host().saveHere();
  await dialog(page).getByRole("button", { name: t("records-save-refused") }).click();
  const refused = join(folder, `${t("import-left-out-file")}.csv`);
  await expect.poll(() => readFile(refused, "utf8").catch(() => "")).toContain("K-9;05.02.2026;9,00;R-2;");

  await dialog(page).getByRole("combobox", { name: t("records-column-of", { name: "Farbe" }) }).selectOption("title");
  await take(page, 2).click();
  await expect(dialog(page)).toBeHidden();
  expect(await purchases()).toBe(2);

  await open(page, path);
  await expect(take(page, 0)).toBeDisabled();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("component-undo") }).last().click();
  await expect.poll(purchases).toBe(0);
});

test("purchases that name their customer by name alone are taken, and what is unclear or to come is told", async ({ page }) => {
  const ahead = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  await open(page, await write("kasse.csv", "Kunde;Datum;Betrag", "Deichmann Optik;03.02.2026;10,00", `Emsland Labor;${ahead};20,00`, "Wer Auch Immer;05.02.2026;9,00"));
  await expect(dialog(page).getByRole("combobox", { name: t("records-column-of", { name: "Kunde" }) })).toHaveValue("name");
  await expect(take(page, 2)).toBeEnabled();
  await expect(dialog(page)).toContainText(t("intake-unknown", { count: 1, shown: "1" }));
  await expect(dialog(page)).toContainText(t("intake-ahead", { count: 1, shown: "1", lines: "3" }));
  await page.keyboard.press("Escape");
});

test("the import of contacts leads a table of purchases to the right place", async ({ page, rondo }) => {
  // As contacts these columns cannot be taken, which the rehearsal says too.
  rondo.mayRefuse("not-readable");
  await host().pick(await write("umsatz.csv", ...PURCHASES));
  await find(page, t("import-command-open"));
  await page.getByRole("button", { name: t("import-pick") }).click();
  await page.getByRole("button", { name: t("intake-purchases-do") }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(kind(page)).toHaveValue("purchases");
  await expect(take(page, 2)).toBeEnabled();
  await page.keyboard.press("Escape");
});

test("a workbook is read by its types, its sheet is chosen, and the table tells what it holds", async ({ page }) => {
  await open(page, fixture("exchange/workbooks/purchases.xlsx"));
  await expect(dialog(page)).toContainText("03.02.2026");
  await expect(take(page, 2)).toBeEnabled();
  await dialog(page).getByRole("button", { name: new RegExp(t("import-dialect-sheet")) }).click();
  await expect(page.getByRole("menuitemcheckbox")).toHaveText(["Hinweise", "Käufe"]);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");

  await open(page, await write("vertraege.csv", "Kundennr.;Vertragsnummer;Vertragsbeginn;Vertragsende;Kündigungsfrist", "K-7;V-1;01.01.2026;31.12.2026;3 Monate"));
  await expect(kind(page)).toHaveValue("contracts");
  await take(page, 1).click();
  await expect(dialog(page)).toBeHidden();
  await expect.poll(async () => (await host().call("party.open", { id: deichmann })).contracts.length).toBe(1);

  await open(page, await write("reklamationen.csv", "Kundennummer;Eingang;Betreff", "K-7;03.02.2026;Gestell gebrochen"));
  await expect(kind(page)).toHaveValue("cases");
  await dialog(page).getByLabel(t("records-case-kind"), { exact: true }).selectOption("return");
  await take(page, 1).click();
  await expect.poll(async () => (await host().call("party.open", { id: deichmann })).cases.map((found) => found.kind)).toEqual(["return"]);
});

test("what is missing is named, and another delimiter or kind is a choice", async ({ page }) => {
  await open(page, await write("unklar.csv", "Kundennummer;Farbe", "K-7;rot"));
  await expect(dialog(page).getByRole("status", { name: t("records-figures") })).toContainText(t("records-column-bought-on"));
  await expect(take(page, 0)).toBeDisabled();
  await kind(page).selectOption("answers");
  await expect(dialog(page).getByRole("status", { name: t("records-figures") })).toContainText(t("records-column-answered-on"));
  await dialog(page).getByRole("button", { name: new RegExp(t("import-dialect-delimiter")) }).click();
  await page.getByRole("menuitemcheckbox").nth(1).click();
  await expect(dialog(page).getByRole("rowheader")).toHaveText(["Kundennummer;Farbe"]);
});

test("a picture that calls itself a workbook is refused with its reason", async ({ page, rondo }) => {
  rondo.mayRefuse("not-readable");
  const path = join(host().files, "bild.xlsx");
  await writeFile(path, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]));
  await host().pick(path);
  await find(page, t("records-command-import"));
  await expect(page.getByRole("alert").or(page.getByRole("status")).filter({ hasText: /\S/ }).first()).toBeVisible();
  await expect(dialog(page)).toBeHidden();
});

test("records go out as tables that come back", async ({ page }) => {
  await host().call("purchase.add", { partyId: deichmann, boughtOn: "2026-02-03", money: { amount: 12_345, currency: "EUR" }, title: "=Summe" });
  await find(page, t("records-command-export"));
  const folder = await host().saveHere();
  await page.getByRole("button", { name: t("records-export-do", { kind: t("records-kind-purchases") }) }).click();
  const table = async () => (await readdir(folder)).find((name) => name.startsWith(t("records-kind-purchases"))) ?? "";
  await expect.poll(table).toMatch(/\.csv$/);
  const target = join(folder, await table());
  expect(await readFile(target, "utf8")).toContain("'=Summe");
  await open(page, target);
  await expect(kind(page)).toHaveValue("purchases");
  await expect(take(page, 0)).toBeDisabled();
  await page.keyboard.press("Escape");
});

test("a purchase is written down in five seconds, and the next one right behind it", async ({ page }) => {
  const before = await purchases();
  await findCustomer(page, "Deichmann Optik");
  await page.keyboard.press("Control+b");
  const form = page.getByRole("dialog", { name: t("party-purchase-new") });
  await expect(form.getByRole("textbox").first()).toBeFocused();
  await page.keyboard.type("99,90");
  await page.keyboard.press("Tab");
  await page.keyboard.type("gestern");
  await page.keyboard.press("Control+Enter");
  await expect(form.getByRole("textbox").first()).toHaveValue("");
  await expect(form.getByRole("textbox").first()).toBeFocused();
  await expectNoBarriers(page, "purchase-by-hand", true);
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await expect(form).toBeHidden();
  await expect.poll(purchases).toBe(before + 2);
});

for (const language of languages) {
  test(`the dialog has no barrier and no key for a word in ${language}`, async ({ page, rondo }) => {
    const said = words(language);
    const { preferences } = await host().call("app.boot", {});
    await host().call("app.set_preferences", { ...preferences, language, theme: "system" });
    await page.goto("about:blank");
    await rondo.open(host());
    await host().pick(await write("datev.csv", ...PURCHASES));
    await find(page, said("records-command-import"), said);
    const shown = page.getByRole("dialog", { name: said("records-title") });
    await expect(shown.getByRole("region", { name: said("records-examples") })).toBeVisible();
    await expectWords(page, `tables-${language}`);
    await expectNoBarriers(page, `tables-${language}`, true);
    await page.keyboard.press("Escape");
    await host().call("app.set_preferences", { ...preferences, language: "de" });
  });
}
