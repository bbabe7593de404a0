// The first minutes: four ways to begin, a vault made by hand with its recovery key, and an empty day.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { t } from "./support/texts.ts";
import { PASSPHRASE } from "./support/firm.ts";
import { SHORTEST } from "../../ui/src/gate/strength.ts";

const host = useLoopback();

test("four ways to begin answer to the keys 1 to 4", async ({ page, rondo }) => {
  await rondo.open(host());
  const ways = page.getByRole("listitem").getByRole("button");
  await expect(ways).toHaveCount(4);
  for (const [index, way] of ["empty", "import", "sample", "restore"].entries()) await expect(ways.nth(index)).toContainText(t(`vault-way-${way}`));

  await expectNoBarriers(page, "first-run", true);
  for (const [key, title] of [["1", "vault-create-title"], ["2", "vault-create-title"], ["4", "vault-restore-title"]] as const) {
    await page.keyboard.press(key);
    const heading = page.getByRole("heading", { name: t(title) });
    await expect(heading).toBeVisible();
    // A step begins at its first field; one without fields at its title.
    await expect(title === "vault-create-title" ? page.getByLabel(t("vault-create-firm")) : heading).toBeFocused();
    await expectWords(page, title);
    if (key !== "2") await expectNoBarriers(page, title, true);
    await page.getByRole("button", { name: t("vault-back") }).click();
    await expect(page.getByRole("heading", { name: t("vault-start-title") })).toBeVisible();
  }
});

test("the sample firm opens by its key and is left again", async ({ page, rondo }) => {
  // What the page still asks while it is left, the closed vault refuses.
  rondo.mayRefuse("locked");
  await rondo.open(host());
  await page.keyboard.press("3");
  await expect(page.getByRole("heading", { level: 1, name: t("app-page-today") })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: t("app-command-leave-sample") }).click();
  await expect(page.getByRole("heading", { name: t("vault-start-title") })).toBeVisible();
});

test("a vault is made, its recovery key is typed back, and the day is empty", async ({ page, rondo }) => {
  await rondo.open(host());
  await page.keyboard.press("1");
  await page.getByLabel(t("vault-create-firm")).fill("Lind Technik");
  await page.getByLabel(t("vault-create-user")).fill("Mara Lind");
  await page.getByLabel(t("vault-passphrase"), { exact: true }).fill("kurz");
  await page.getByLabel(t("vault-passphrase-again")).fill("kurz");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: t("vault-create-title") }), "a short passphrase makes no vault").toBeVisible();
  await expect(page.getByText(t("vault-passphrase-short", { missing: SHORTEST - 4 })), "that it is too short is said once").toHaveCount(1);
  await page.getByLabel(t("vault-passphrase"), { exact: true }).fill(PASSPHRASE);
  await page.getByLabel(t("vault-passphrase-again")).fill(PASSPHRASE);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: t("vault-recovery-title") })).toBeVisible();
  const groups = await page.getByRole("listitem").getByRole("code").allTextContents();
  expect(groups).toHaveLength(9);
  await expectNoBarriers(page, "recovery-key", true);
  await page.getByRole("button", { name: t("vault-recovery-have") }).click();

  await expect(page.getByRole("heading", { name: t("vault-confirm-title") })).toBeVisible();
  const fields = page.getByRole("textbox");
  await expect(fields.first()).toBeFocused();
  const asked = (await page.locator("form label").allTextContents()).map((label) => Number(/\d/.exec(label)?.[0]) - 1);
  rondo.mayRefuse("wrong-recovery-key");
  for (const index of [0, 1]) await fields.nth(index).fill("0000");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveText(t("vault-confirm-wrong"));
  for (const index of [0, 1]) await fields.nth(index).fill((groups[asked[index] ?? -1] ?? "").toLowerCase());
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { name: t("vault-keychain-title") })).toBeVisible();
  rondo.mayRefuse("no-keychain");
  await page.getByRole("button", { name: t("vault-keychain-enable") }).click();
  await expect(page.getByText(t("vault-trouble-no-keychain"))).toBeVisible();
  await page.getByRole("button", { name: t("vault-keychain-skip") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("app-page-today") })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("customers-none") })).toBeVisible();
  await page.getByRole("button", { name: t("party-command-new-organisation") }).click();
  await expect(page.getByRole("dialog", { name: t("party-new-organisation") })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("customers-command-import") }).click();
  await expect(page.getByRole("heading", { name: t("import-drop") })).toBeVisible();
});
