// A vault is locked and opened again: by passphrase, by the recovery key, and never by a guess.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers } from "./support/look.ts";
import { t } from "./support/texts.ts";
import { findCustomer } from "./support/go.ts";
import { makeFirm, PASSPHRASE, type SmallFirm } from "./support/firm.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

test("a locked vault shows its name and nothing of what is in it", async ({ page, rondo }) => {
  await rondo.open(host());
  await page.keyboard.press("Control+Shift+L");
  await expect(page.getByRole("heading", { name: "Lind Technik" })).toBeVisible();
  await expect(page.locator("body")).not.toContainText("Annahof");
  await expectNoBarriers(page, "unlock", true);
  await expect(page.getByLabel(t("vault-passphrase"), { exact: true })).toBeFocused();
});

test("a wrong passphrase is said under the field and the right one opens", async ({ page, rondo }) => {
  await host().call("vault.lock", {});
  await rondo.open(host());
  const field = page.getByLabel(t("vault-passphrase"), { exact: true });
  rondo.mayRefuse("wrong-passphrase");
  await field.fill("falsche passphrase");
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("vault-trouble-wrong-passphrase"))).toBeVisible();
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expectNoBarriers(page, "unlock-wrong", false);
  await field.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: t("app-page-today") })).toBeVisible();
});

test("a person goes on where they were, and is told of a draft only when there is one", async ({ page, rondo }) => {
  await rondo.open(host());
  const open = async () => {
    await page.getByLabel(t("vault-passphrase"), { exact: true }).fill(PASSPHRASE);
    await page.keyboard.press("Enter");
  };
  await findCustomer(page, "Bergmann Labor");
  await page.keyboard.press("Control+Shift+L");
  await expect(page.getByLabel(t("vault-passphrase"), { exact: true })).toBeVisible();
  await expect(page.getByText(t("vault-drafts"))).toBeHidden();
  await open();
  await expect(page.getByRole("heading", { level: 1, name: "Bergmann Labor" })).toBeVisible();

  await page.keyboard.press("Control+L");
  await page.keyboard.type("Ruft morgen zurück");
  await page.keyboard.press("Control+Shift+L");
  await expect(page.getByText(t("vault-drafts"))).toBeVisible();
  await open();
  const text = page.getByLabel(t("party-touch-body"));
  await expect(text).toHaveValue("Ruft morgen zurück");
  await text.fill("");
  await page.keyboard.press("Control+Shift+L");
  await expect(page.getByLabel(t("vault-passphrase"), { exact: true })).toBeVisible();
  await expect(page.getByText(t("vault-drafts"))).toBeHidden();
  await open();
  await expect(page.getByRole("heading", { level: 1, name: "Bergmann Labor" })).toBeVisible();
});

test("the recovery key opens and sets a new passphrase", async ({ page, rondo }) => {
  await host().call("vault.lock", {});
  await rondo.open(host());
  await page.getByRole("button", { name: t("vault-open-recovery") }).click();
  await page.getByLabel(t("vault-recovery-key"), { exact: true }).fill(firm.groups.join(" ").toLowerCase());
  await page.getByLabel(t("vault-new-passphrase"), { exact: true }).fill(`${PASSPHRASE} neu`);
  await page.getByLabel(t("vault-passphrase-again")).fill(`${PASSPHRASE} neu`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: t("app-page-today") })).toBeVisible();
  // The vault is locked from outside, and the page may still be asking for its day.
  rondo.mayRefuse("locked");
  await host().call("vault.lock", {});
  await host().call("vault.unlock", { method: "passphrase", secret: `${PASSPHRASE} neu` });
});

test("settings say that this system has no keychain", async ({ page, rondo }) => {
  await host().call("vault.unlock", { method: "passphrase", secret: `${PASSPHRASE} neu` }).catch(() => undefined);
  await rondo.open(host());
  rondo.mayRefuse("no-keychain");
  await page.getByRole("navigation", { name: t("app-navigation") }).getByRole("button", { name: t("app-page-settings") }).click();
  await page.getByRole("button", { name: t("settings-section-vault"), exact: true }).click();
  await page.getByRole("switch", { name: t("settings-keychain-use") }).click();
  await expect(page.getByRole("alert")).toContainText(t("vault-trouble-no-keychain"));
  await expect(page.getByRole("switch", { name: t("settings-keychain-use") })).not.toBeChecked();
});
