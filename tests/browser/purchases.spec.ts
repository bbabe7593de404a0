// Purchases from a file: rehearsed with what cannot be taken, taken over once, taken back in one step.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { find } from "./support/go.ts";

const host = useLoopback([], async (host) => {
  await makeFirm(host);
});

test("purchases of another program are taken over once and taken back", async ({ page, rondo }) => {
  const made = await host().call("party.create", { draft: { kind: "organisation", name: "Deichmann Optik", customerNumber: "K-7" } });
  const path = join(host().files, "datev-2026-10.csv");
  await writeFile(path, "Kundennummer;Datum;Betrag;Beleg;Farbe\r\nK-7;03.02.2026;1.250,50;R-1;rot\r\nK-7;04.02.2026;-50,00;G-1;\r\nK-9;05.02.2026;9,00;R-2;\r\n");
  await rondo.open(host());
  const dialog = page.getByRole("dialog", { name: t("purchases-title") });
  const open = async () => {
    await host().pick(path);
    await find(page, t("purchases-command-import"));
    await expect(dialog).toBeVisible();
  };
  const count = async () => (await host().call("party.open", { id: made.id })).purchases.count;

  await open();
  await expect(dialog.getByLabel(t("purchases-source"), { exact: true })).toHaveValue("datev");
  await expect(dialog).toContainText(t("purchases-line", { line: "4" }));
  await expect(dialog).toContainText(t("exchange-reason-customer-unknown"));
  expect(await count(), "a rehearsal changes nothing").toBe(0);
  await dialog.getByRole("combobox", { name: t("purchases-column-of", { name: "Farbe" }) }).selectOption("title");
  await dialog.getByRole("button", { name: t("purchases-take", { count: 2, shown: "2" }) }).click();
  await expect(dialog).toBeHidden();
  expect(await count()).toBe(2);

  await open();
  await expect(dialog.getByRole("button", { name: t("purchases-take", { count: 0, shown: "0" }) })).toBeDisabled();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("component-undo") }).last().click();
  await expect.poll(count).toBe(0);
});
