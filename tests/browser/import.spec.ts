// Contacts from files: looked at first, taken over, and taken back; and files that are not what they say.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { fixture, useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { find } from "./support/go.ts";

const host = useLoopback([], async (host) => {
  await makeFirm(host);
});

const TABLE = fixture("exchange/thunderbird/basic_csv_addressbook.csv");

async function openImport(page: Page) {
  await find(page, t("import-command-open"));
  await expect(page.getByRole("heading", { name: t("import-drop") })).toBeVisible();
}

async function pick(page: Page, path: string) {
  await host().pick(path);
  await page.keyboard.press("Control+O");
}

/** A table of the test, written where the host can read it. */
async function write(name: string, ...lines: string[]): Promise<string> {
  const path = join(host().files, name);
  await writeFile(path, lines.join("\r\n"));
  return path;
}

const rail = (page: Page) => page.getByRole("complementary", { name: t("import-rail") });
const take = (page: Page, count: number) => page.getByRole("button", { name: t("import-take", { count, shown: String(count) }) });
const done = (page: Page, count: number) => page.getByRole("heading", { name: t("import-done-title", { count, shown: String(count) }) });
const customers = async () => (await host().call("party.counts", {})).all;

test.beforeEach(async ({ page, rondo }) => {
  await rondo.open(host());
  await openImport(page);
});

test("a table is mapped, rehearsed, taken over and taken back", async ({ page }) => {
  const before = await customers();
  await pick(page, TABLE);
  await expect(page.getByRole("heading", { name: "basic_csv_addressbook.csv" })).toBeVisible();
  await expect(rail(page).getByRole("listitem").filter({ hasText: t("import-outcome-new") })).toContainText("2");
  expect(await customers(), "a rehearsal changes nothing").toBe(before);

  const nickname = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Nickname" }) });
  await nickname.getByRole("combobox").selectOption({ label: t("exchange-field-note") });
  await expect(nickname.getByRole("combobox").locator("option:checked")).toHaveText(t("exchange-field-note"));

  await take(page, 2).click();
  await expect(done(page, 2)).toBeVisible();
  expect(await customers()).toBe(before + 2);
  await page.getByRole("button", { name: t("import-undo") }).first().click();
  await expect(page.getByRole("heading", { name: t("import-undone") })).toBeVisible();
  expect(await customers()).toBe(before);
});

test("new customers belong to the person at the window, and their firms are told beside them", async ({ page }) => {
  const before = await host().call("party.counts", {});
  await pick(page, await write("neu.csv", "Vorname;Nachname;Firma", "Ina;Abel;Abel Optik", "Udo;Brandt;Brandt Bau"));
  await expect(rail(page).getByRole("combobox", { name: t("import-owner") }).locator("option:checked")).toHaveText("Mara Lind");
  await expect(rail(page).getByRole("listitem").filter({ hasText: t("import-outcome-new") })).toContainText(t("import-firms", { count: 2, shown: "2" }));
  await take(page, 2).click();
  await expect(done(page, 2)).toContainText(t("import-firms", { count: 2, shown: "2" }));
  const after = await host().call("party.counts", {});
  expect([after.all - before.all, after.mine - before.mine]).toEqual([4, 4]);
  await page.getByRole("button", { name: t("import-undo") }).first().click();
  await expect(page.getByRole("heading", { name: t("import-undone") })).toBeVisible();
});

test("each line of the rehearsal opens the rows it counts", async ({ page }) => {
  await host().call("party.create", { draft: { kind: "organisation", name: "Falk Pumpen", channels: [{ kind: "email", value: "info@falk.example" }] } });
  await host().call("party.create", { draft: { kind: "organisation", name: "Gerlach Bau", channels: [{ kind: "email", value: "bau@gerlach.example" }] } });
  await pick(page, await write("drei.csv", "Firma;E-Mail;Ort", "Falk Pumpen;info@falk.example;", "Gerlach Bau;bau@gerlach.example;Kassel", "Hinz Optik;optik@hinz.example;Celle"));
  const line = (outcome: string) => rail(page).getByRole("listitem").filter({ hasText: t(`import-outcome-${outcome}`) }).getByRole("button");
  for (const [outcome, name, place] of [["new", "Hinz Optik", "Celle"], ["updated", "Gerlach Bau", "Kassel"], ["unchanged", "Falk Pumpen", ""]] as const) {
    await expect(line(outcome)).toContainText("1");
    await line(outcome).click();
    const rows = page.getByRole("dialog", { name: t(`import-rows-${outcome}`) });
    await expect(rows.getByRole("row").filter({ hasText: name })).toContainText(place);
    await expect(rows.locator("tbody").getByRole("row")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(rows).toBeHidden();
    await expect(line(outcome), "the focus is back on the line").toBeFocused();
  }
});

test("visiting cards are taken over by keys and taken back by Ctrl+Z", async ({ page }) => {
  const before = await customers();
  await pick(page, fixture("exchange/thunderbird/basic_vcard_addressbook.vcf"));
  await expect(rail(page).getByRole("listitem").filter({ hasText: t("import-outcome-new") })).toContainText("2");
  await expect(take(page, 2)).toBeEnabled();
  await page.keyboard.press("Control+Enter");
  await expect(done(page, 2)).toBeVisible();
  expect(await customers()).toBe(before + 2);
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("heading", { name: t("import-undone") })).toBeVisible();
  expect(await customers()).toBe(before);
});

test("rows that cannot be taken are shown, and are saved as a file", async ({ page }) => {
  const folder = await host().saveHere();
  await pick(page, await write("messe.csv", "Name;Telefon;Ort", "Falk Pumpen;040 123456;Bremen", ";;Kassel", ""));
  await expect(rail(page).getByRole("listitem").filter({ hasText: t("import-outcome-refused") })).toContainText("1");
  await take(page, 1).click();
  await expect(done(page, 1)).toBeVisible();
  await page.getByRole("button", { name: t("import-save-refused") }).click();
  await expect(page.getByText(t("import-refused-saved"))).toBeVisible();
  const name = (await readdir(folder)).find((name) => name.endsWith(".csv") && name !== "messe.csv") ?? "";
  const rest = (await readFile(join(folder, name))).toString();
  expect(rest).toContain("Kassel");
  expect(rest).not.toContain("Falk");
});

test("a running import is cancelled and leaves everything as it was", async ({ page, rondo }) => {
  rondo.mayRefuse("cancelled");
  const before = await customers();
  const rows = Array.from({ length: 6000 }, (_, index) => `Probe ${index};Ort ${index % 90};probe${index}@example.org`);
  await pick(page, await write("viele.csv", "Name;Ort;E-Mail", ...rows));
  const button = page.getByRole("button", { name: t("import-take", { count: 6000, shown: "6.000" }) });
  await expect(button).toBeEnabled({ timeout: 20_000 });
  await button.click();
  await expect(page.getByRole("heading", { name: t("import-running", { name: "viele.csv" }) })).toBeVisible();
  await page.keyboard.press("Escape");
  const dialog = page.getByRole("dialog", { name: t("import-cancel-title") });
  await dialog.getByRole("button", { name: t("import-cancel-do") }).click();
  await expect(page.getByText(t("import-cancelled"))).toBeVisible();
  expect(await customers()).toBe(before);
});

test("a photo that calls itself a visiting card is turned away in words", async ({ page, rondo }) => {
  rondo.mayRefuse("not-readable");
  const path = join(host().files, "foto.vcf");
  await writeFile(path, Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), Buffer.from("JFIF\0"), Buffer.alloc(2000, 0x9c)]));
  await pick(page, path);
  await expect(page.getByRole("heading", { name: t("import-failed-title", { name: "foto.vcf" }) })).toBeVisible();
  await expect(page.getByText(t("import-failed-safe"))).toBeVisible();
  await expect(page.getByText(/JPEG/)).toBeVisible();
});

test("a file dropped on the window begins an import on any page", async ({ page }) => {
  await find(page, t("app-page-pipeline"));
  await expect(page.getByRole("heading", { level: 1, name: t("app-page-pipeline") })).toBeVisible();
  await host().drop(TABLE);
  await expect(page.getByRole("heading", { name: "basic_csv_addressbook.csv" })).toBeVisible();
});
