// What leaves the window: sheets as PDF, lists, contacts as files. Each is looked at on the disk.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { findCustomer, go } from "./support/go.ts";

const host = useLoopback([], async (host) => {
  await makeFirm(host);
});

/** The file that a save made, once it is there. */
async function saved(ending: string): Promise<Buffer> {
  const names = () => readdir(host().files).then((all) => all.filter((name) => name.endsWith(ending)));
  await expect.poll(names).toHaveLength(1);
  return readFile(join(host().files, (await names())[0] ?? ""));
}

test("the sheet of a customer is saved as PDF and opened for printing", async ({ page, rondo }) => {
  await host().saveHere();
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  await page.keyboard.press("Control+P");
  const preview = page.getByRole("dialog");
  await expect(preview.getByRole("region", { name: t("printview-pages") })).toContainText("Annahof Kliniken");
  await preview.getByRole("button", { name: t("printview-save") }).click();
  await expect(page.getByText(/Annahof.*\.pdf/).last()).toBeVisible();
  const pdf = await saved(".pdf");
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.subarray(-6).toString()).toContain("%%EOF");

  await preview.getByRole("button", { name: t("printview-open") }).click();
  await expect.poll(async () => (await host().opened()).files).toEqual([expect.stringMatching(/\.pdf$/)]);
});

test("the list of customers has a preview with every customer", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "customers");
  await expect(page.getByRole("tabpanel")).toContainText("Cohn");
  await page.keyboard.press("Control+P");
  const sheet = page.getByRole("dialog").getByRole("region", { name: t("printview-pages") });
  for (const name of ["Annahof Kliniken", "Bergmann Labor", "Cohn Apparatebau"]) await expect(sheet).toContainText(name);
});

test("the report of the week comes from the page Lifecycle, the list of warnings from everywhere", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "lifecycle");
  await expect(page.getByRole("region", { name: t("lifecycle-base") })).toContainText(t("lifecycle-phase-bond"));
  await page.keyboard.press("Control+P");
  const preview = page.getByRole("dialog");
  await expect(preview.getByRole("heading", { level: 2 })).toContainText(/\d{4}-KW\d{2}\.pdf/);
  const sheet = preview.getByRole("region", { name: t("printview-pages") });
  for (const words of [t("report-base"), t("report-cash"), t("report-decisions")]) await expect(sheet).toContainText(words);
  await page.keyboard.press("Escape");
  await go(page, "today");
  await page.keyboard.press("Control+K");
  await page.keyboard.type(t("report-command-warnings"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("region", { name: t("printview-pages") })).toContainText(t("report-warnings-none"));
});

test("all customers are saved as a table and as cards", async ({ page, rondo }) => {
  await host().saveHere();
  await rondo.open(host());
  await go(page, "settings");
  await page.getByRole("button", { name: t("settings-section-exchange") }).click();
  const out = page.getByRole("region", { name: t("settings-export") });
  await out.getByRole("button", { name: t("settings-export-do-csv") }).click();
  const table = (await saved(".csv")).toString();
  await out.getByRole("button", { name: t("settings-export-do-vcard") }).click();
  const cards = (await saved(".vcf")).toString();
  for (const name of ["Annahof Kliniken", "Bergmann Labor", "Cohn Apparatebau"]) {
    expect(table).toContain(name);
    expect(cards).toContain(name);
  }
  expect(cards).toMatch(/^BEGIN:VCARD\r\n/);
});
