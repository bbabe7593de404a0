// Everything out and in again: an archive from one vault makes another one the same, a workbook is written, and what does
// not fit is told.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/rondo.ts";
import { Loopback, useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { makeFirm, PASSPHRASE } from "./support/firm.ts";
import { go } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

const host = useLoopback([], async (host) => {
  await makeFirm(host);
});

type Page = Parameters<typeof go>[0];

async function exchange(page: Page, say = t) {
  await go(page, "settings", say);
  await page.getByRole("navigation", { name: say("app-page-settings") }).getByRole("button", { name: say("settings-section-exchange"), exact: true }).click();
  await expect(page.getByRole("heading", { name: say("archive-title") })).toBeVisible();
}

const today = () => new Date().toLocaleDateString("sv");

test("an archive of one vault makes a new one the same", async ({ page, rondo }) => {
  const folder = await host().saveHere();
  await rondo.open(host());
  await exchange(page);
  await page.getByRole("button", { name: t("archive-do-archive") }).click();
  const file = `${t("archive-file")} ${today()}.rondo.zip`;
  await expect(page.getByText(new RegExp(file))).toBeVisible();
  await page.getByRole("button", { name: t("archive-do-workbook") }).click();
  await expect.poll(() => existsSync(join(folder, `${t("archive-file")} ${today()}.xlsx`))).toBe(true);

  const other = await Loopback.start([]);
  try {
    await other.call("vault.create", { name: "Neu", firmName: "Neu", userName: "Jemand", passphrase: PASSPHRASE, language: "de", country: "NL" });
    await other.pick(join(folder, file));
    await rondo.open(other);
    await exchange(page);
    await page.getByRole("button", { name: t("archive-import-do") }).click();
    const asked = page.getByRole("dialog", { name: t("archive-ask") });
    await expect(asked.getByRole("region", { name: t("archive-replaces") })).toContainText(t("archive-sheet-person-of-firm"));
    await expectNoBarriers(page, "archive-preview", true);
    await asked.getByRole("button", { name: t("archive-import-do") }).click();
    await expect(page.getByText("Mara Lind").first()).toBeVisible();
    await page.goto("about:blank");
    const all = { filter: {}, sort: "name" as const, descending: false, limit: 50 };
    expect((await other.call("party.page", all)).rows.map(({ id, name }) => [id, name])).toEqual((await host().call("party.page", all)).rows.map(({ id, name }) => [id, name]));
  } finally {
    await other.stop();
  }
});

test("a vault in which somebody has worked refuses an archive and keeps what it has", async ({ page, rondo }) => {
  const before = (await host().call("party.counts", {})).all;
  const folder = await host().saveHere();
  await rondo.open(host());
  await exchange(page);
  await page.getByRole("button", { name: t("archive-do-archive") }).click();
  const path = join(folder, `${t("archive-file")} ${today()}.rondo.zip`);
  await expect.poll(() => existsSync(path)).toBe(true);
  await host().pick(path);
  await page.getByRole("button", { name: t("archive-import-do") }).click();
  const asked = page.getByRole("dialog", { name: t("archive-ask") });
  await expect(asked.getByText(t("archive-not-empty"))).toBeVisible();
  await expect(asked.getByRole("button", { name: t("archive-import-do") })).toBeDisabled();
  await expectNoBarriers(page, "archive-not-empty", true);
  await page.keyboard.press("Control+Enter");
  await expect(asked, "nothing happens behind a closed way").toBeVisible();
  await page.keyboard.press("Escape");
  expect((await host().call("party.counts", {})).all).toBe(before);
});

for (const language of languages) {
  test(`taking everything along reads and looks right in ${language}`, async ({ page, rondo }) => {
    const say = words(language);
    await host().call("app.set_preferences", { ...(await host().call("app.boot", {})).preferences, language });
    await rondo.open(host());
    await exchange(page, say);
    await page.getByRole("button", { name: say("archive-do-workbook") }).scrollIntoViewIfNeeded();
    await expectWords(page, `archive-${language}`);
    await expectNoBarriers(page, `archive-${language}`, true);
  });
}
