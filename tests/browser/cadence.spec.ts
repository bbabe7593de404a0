// How often somebody should hear from the firm: set for a customer and for a tag, told on the page and in Today.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;

const section = (page: Page, id: string) => page.getByRole("navigation", { name: t("app-page-settings") }).getByRole("button", { name: t(`settings-section-${id}`), exact: true });

const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
  await host.call("touch.log", { draft: { partyId: firm.anna, kind: "call", body: "Gesprochen", at: Date.now() - 41 * 86_400_000 } } as never);
  await host.call("touch.log", { draft: { partyId: firm.berg, kind: "visit", body: "Besucht", at: Date.now() - 70 * 86_400_000 } } as never);
  await host.call("party.create", { draft: { kind: "organisation", name: "Dorn Praxis", tags: ["Stammkunde"] } });
});

test("a cadence is set on the page of a customer, told there and in Today, and taken back by undo", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  await expect(page.getByText(t("cadence-none"))).toBeVisible();
  await page.getByRole("button", { name: t("cadence-edit") }).click();
  const dialog = page.getByRole("dialog", { name: t("cadence-title") });
  await dialog.getByLabel(t("cadence-wish")).fill("30");
  await dialog.getByLabel(t("cadence-limit")).fill("20");
  await expect(dialog.getByText(t("error-invalid-cadence-order"))).toBeVisible();
  await expect(dialog.getByRole("button", { name: t("party-save") })).toBeDisabled();
  await expectWords(page, "cadence-dialog");
  await expectNoBarriers(page, "cadence-dialog", true);
  await dialog.getByLabel(t("cadence-limit")).fill("60");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText(t("cadence-stand", { wish: 30, days: 41 }))).toBeVisible();
  await expectWords(page, "cadence-customer");
  await expectNoBarriers(page, "cadence-customer", true);
  await go(page, "today");
  const line = page.getByRole("listbox", { name: t("today-queue") }).getByRole("option").filter({ hasText: "Annahof" });
  await expect(line).toContainText(t("cadence-because-wish", { wish: 30, days: 41 }));
  await expectNoBarriers(page, "cadence-today", true);
  await host().call("history.undo", {});
  await expect(line).toHaveCount(0);
});

test("a cadence of a tag is set in the settings beside the reminders", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "settings");
  await section(page, "cadence").click();
  await expect(page.getByRole("heading", { name: t("cadence-card") })).toBeVisible();
  await page.getByRole("button", { name: t("cadence-edit-of", { name: "Stammkunde" }) }).click();
  await page.getByRole("dialog").getByRole("button", { name: t("cadence-both", { wish: 90, limit: 120 }) }).click();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "Stammkunde" })).toContainText(t("cadence-both", { wish: 90, limit: 120 }));
  expect(await host().call("cadence.of_tags", {})).toMatchObject([{ name: "Stammkunde", count: 1, cadence: { wishDays: 90, limitDays: 120 } }]);
  await expectWords(page, "cadence-settings");
  await expectNoBarriers(page, "cadence-settings", true);
  await section(page, "reminders").click();
  const remind = page.getByRole("switch");
  await expect(remind).toHaveAttribute("aria-checked", "true");
  await page.getByLabel(t("reminder-from")).selectOption("7");
  await remind.click();
  await expect(page.getByLabel(t("reminder-from"))).toBeDisabled();
  await expect.poll(async () => (await host().call("app.boot", {})).preferences).toMatchObject({ reminders: false, remindFrom: 7 });
  await expectWords(page, "reminder-settings");
  await expectNoBarriers(page, "reminder-settings", true);
});
