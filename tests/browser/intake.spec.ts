// A watched folder, deals in the rows of customers, updates by a key of choice, and files of mails on the timeline.
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { find, findCustomer, go } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

async function exchange(page: Page, say = t) {
  await go(page, "settings", say);
  await page.getByRole("navigation", { name: say("app-page-settings") }).getByRole("button", { name: say("settings-section-exchange"), exact: true }).click();
  await expect(page.getByRole("heading", { name: say("intake-title") })).toBeVisible();
}

async function folder(name: string): Promise<string> {
  const path = join(host().files, name);
  await mkdir(path, { recursive: true });
  return path;
}

const rail = (page: Page) => page.getByRole("complementary", { name: t("import-rail") });
const take = (page: Page, count: number) => page.getByRole("button", { name: t("import-take", { count, shown: String(count) }) });

test("files in a watched folder are taken in, and a table waits until its columns are mapped", async ({ page, rondo }) => {
  test.slow();
  const path = await folder("Eingang");
  await rondo.open(host());
  await exchange(page);
  await expect(page.getByText(t("intake-none"))).toBeVisible();
  await host().pick(path);
  await page.getByRole("button", { name: t("intake-choose"), exact: true }).click();
  await expect(page.getByText(t("intake-watches", { folder: "Eingang" }))).toBeVisible();

  await writeFile(join(path, "Ida Lang.vcf"), "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lang;Ida;;;\r\nFN:Ida Lang\r\nEMAIL:ida@lang.example\r\nEND:VCARD\r\n");
  await writeFile(join(path, "kaputt.vcf"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  await writeFile(join(path, "leads.csv"), "Vorname;Nachname;E-Mail\r\nUlf;Dorn;ulf@dorn.example\r\n");
  const waiting = page.getByRole("navigation", { name: t("app-navigation") }).getByRole("button", { name: t("intake-waiting", { count: 1, shown: "1" }) });
  await expect(waiting).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => readdir(join(path, t("intake-folder-refused")))).toEqual(["kaputt.vcf", "kaputt.vcf.txt"]);
  await expect.poll(() => readdir(join(path, t("intake-folder-done")))).toEqual(["Ida Lang.vcf"]);
  await expectNoBarriers(page, "intake-waiting", true);

  await waiting.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "leads.csv" })).toBeVisible();
  await page.getByRole("checkbox", { name: t("import-remember") }).check();
  await take(page, 1).click();
  await expect(page.getByRole("heading", { name: t("import-done-title", { count: 1, shown: "1" }) })).toBeVisible();
  await expect(waiting).toBeHidden({ timeout: 30_000 });
  await expect.poll(() => readdir(join(path, t("intake-folder-done")))).toEqual(["Ida Lang.vcf", "leads.csv"]);
  await writeFile(join(path, "leads.csv"), "Vorname;Nachname;E-Mail\r\nUte;Ebers;ute@ebers.example\r\n");
  await expect.poll(() => readdir(join(path, t("intake-folder-done"))), { timeout: 30_000 }).toEqual(["Ida Lang.vcf", "leads (2).csv", "leads.csv"]);
  await exchange(page);
  await page.getByRole("button", { name: t("intake-stop") }).click();
  await expect(page.getByText(t("intake-none"))).toBeVisible();
});

test("deals come with their customers, and the next file updates both by the key that was chosen", async ({ page, rondo }) => {
  await rondo.open(host());
  await find(page, t("import-command-open"));
  const header = "Record ID;Firma;Vorname;Nachname;Abteilung;Verkaufschance;Betrag;Phase";
  const stage = firm.stages[1]?.name ?? "";
  const pick = async (name: string, ...rows: string[]) => {
    const path = join(host().files, name);
    await writeFile(path, [header, ...rows].join("\r\n"));
    await host().pick(path);
    await page.keyboard.press("Control+O");
  };
  await pick("chancen.csv", `17;Dorn Bau;Ulf;Dorn;Einkauf;Neue Halle;12.500,00;${stage}`, "18;Ebers GmbH;Ute;Ebers;Lager;Wartung;900,00;Irgendwas");
  const fresh = rail(page).getByRole("listitem").filter({ hasText: t("import-outcome-new") });
  await expect(fresh).toContainText(t("import-deals", { count: 2, shown: "2" }));
  await expect(rail(page)).toContainText(t("exchange-reason-stage-unknown"));
  await rail(page).getByRole("radio", { name: t("import-match-foreignId") }).check();
  await page.getByRole("textbox", { name: t("import-source") }).fill("Altes CRM");
  await page.keyboard.press("Tab");
  await expectNoBarriers(page, "import-deals", true);
  await take(page, 2).click();
  await expect(page.getByText(t("import-deals", { count: 2, shown: "2" })).first()).toBeVisible();
  await expectNoBarriers(page, "import-deals-done", true);

  await pick("neuer.csv", `17;Dorn Bau;Ulf;Dorn-Lang;Leitung;Neue Halle;13.000,00;${stage}`);
  await rail(page).getByRole("radio", { name: t("import-match-foreignId") }).check();
  await page.getByRole("textbox", { name: t("import-source") }).fill("Altes CRM");
  await page.keyboard.press("Tab");
  const updated = rail(page).getByRole("listitem").filter({ hasText: t("import-outcome-updated") }).getByRole("button");
  await expect(updated).toContainText("1");
  await page.getByRole("checkbox", { name: t("import-keep", { column: "Abteilung" }) }).check();
  await updated.click();
  const rows = page.getByRole("dialog", { name: t("import-rows-updated") });
  await expect(rows).toContainText("13.000,00 EUR");
  await expect(rows).not.toContainText("Leitung");
  await page.keyboard.press("Escape");
  await take(page, 1).click();
  await expect(page.getByRole("heading", { name: t("import-undone") })).toBeHidden();
  await expect(page.getByRole("button", { name: t("import-undo") }).first()).toBeVisible();
});

test("what was attached to a mail lies on its entry of the timeline", async ({ page, rondo }) => {
  const pdf = Buffer.from("%PDF-1.7 Skizze").toString("base64");
  const mail = ["From: Ulf Dorn <ulf.dorn@bau.example>", "To: jemand@hier.example", "Subject: Skizze der Halle", "Date: Fri, 20 Nov 2026 10:00:00 +0100", "Message-ID: <1@bau.example>", "MIME-Version: 1.0", "Content-Type: multipart/mixed; boundary=b", "", "--b", "Content-Type: text/plain", "", "Anbei die Skizze.", "--b", "Content-Type: application/pdf; name=\"Skizze.pdf\"", "Content-Disposition: attachment; filename=\"Skizze.pdf\"", "Content-Transfer-Encoding: base64", "", pdf, "--b--", ""].join("\r\n");
  await host().call("party.create", { draft: { kind: "person", givenName: "Ulf", familyName: "Halle", channels: [{ kind: "email", value: "ulf.dorn@bau.example" }] } });
  const path = join(host().files, "Skizze.eml");
  await writeFile(path, mail);
  await host().pick(path);
  const token = (await host().call("import.correspondence.pick", {}))?.token ?? "";
  await host().call("import.correspondence.run", { tokens: [token], job: "j" });
  await rondo.open(host());
  await findCustomer(page, "Ulf Halle");
  const entry = page.getByRole("article").filter({ hasText: "Skizze der Halle" });
  const files = entry.getByRole("button", { name: t("intake-files-count", { count: 1, shown: "1" }) });
  await expect(files).toBeVisible();
  await files.focus();
  await page.keyboard.press("Enter");
  await expect(entry.getByText("Skizze.pdf")).toBeVisible();
  await expectNoBarriers(page, "mail-files", true);
});

for (const language of languages) {
  test(`the watched folder reads and looks right in ${language}`, async ({ page, rondo }) => {
    const say = words(language);
    await host().call("app.set_preferences", { ...(await host().call("app.boot", {})).preferences, language });
    await rondo.open(host());
    await exchange(page, say);
    await page.getByRole("heading", { name: say("intake-title") }).scrollIntoViewIfNeeded();
    await expectWords(page, `intake-${language}`);
    await expectNoBarriers(page, `intake-${language}`, true);
  });
}
