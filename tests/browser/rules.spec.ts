// The rules of the lifecycle: a draft is tried on the firm's customers, survives leaving, is applied and taken back; and
// the clock that stands still while no purchases arrive.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback, type Loopback } from "./support/loopback.ts";
import { languages, t, words, type Words } from "./support/texts.ts";
import { find, findCustomer, go } from "./support/go.ts";
import { makeFirm } from "./support/firm.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

const DAY = 86_400_000;
const day = (ago: number) => new Date(Date.now() - ago * DAY).toISOString().slice(0, 10);

const buy = (host: Loopback, partyId: string, ago: number) => host.call("purchase.add", { partyId, boughtOn: day(ago), money: { amount: 90_000, currency: "EUR" } });

/** Customers who bought every thirty days, the n-th silent for 12·n days. */
const host = useLoopback([], async (host) => {
  await makeFirm(host);
  for (let n = 0; n < 14; n += 1) {
    const { id } = await host.call("party.create", { draft: { kind: "organisation", name: `Praxis ${String(n).padStart(2, "0")}` } });
    for (let order = 0; order < 6; order += 1) await buy(host, id, 12 * n + 30 * order);
  }
  // Three who were lost, and one who was silent for long and came back.
  for (let n = 0; n < 4; n += 1) {
    const { id } = await host.call("party.create", { draft: { kind: "organisation", name: `Kurklinik ${n}` } });
    for (let order = 0; order < 6; order += 1) await buy(host, id, 330 + 40 * n + 30 * order);
    if (n === 3) for (let order = 0; order < 6; order += 1) await buy(host, id, 20 + 62 * order);
  }
});

async function rules(page: Page, say: Words = t) {
  await go(page, "lifecycle", say);
  await page.getByRole("button", { name: say("rules-open"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("rules-title") })).toBeVisible();
}

const lapsed = (page: Page, say: Words = t) => page.getByRole("textbox", { name: say("rules-times-of", { phase: say("lifecycle-phase-lapsed") }) });
const check = (page: Page, say: Words = t) => page.getByRole("region", { name: say("rules-check") });

test("a draft says whom it would move, survives leaving the page, is applied from today and taken back", async ({ page, rondo }) => {
  await rondo.open(host());
  await rules(page);
  const field = lapsed(page);
  const before = await field.inputValue();
  await field.fill("6");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText(t("rules-fault-multiples"))).toBeVisible();
  rondo.mayRefuse("invalid");
  await expect(check(page).getByRole("button", { name: t("rules-apply") })).toBeDisabled();
  await field.fill("4");
  const moved = check(page).getByRole("heading", { level: 3 });
  await expect(moved).toHaveText(/^Würde [1-9]\d* Kunden bewegen$/);
  const told = await moved.textContent();
  await expect(check(page).getByText(/^3 von 3 verlorenen Kunden wären im Mittel \d+ Tage früher aufgefallen, bei /)).toBeVisible();
  await check(page).getByRole("button", { name: /ansehen$/ }).click();
  await expect(page.getByRole("dialog").getByRole("row").nth(1)).toContainText("Praxis");
  await page.keyboard.press("Escape");
  const phases = async () => JSON.stringify((await host().call("lifecycle.overview", { track: "six", days: 90 })).stages);
  const today = await phases();
  // Leaving loses nothing.
  await go(page, "customers");
  await find(page, t("rules-command-open"));
  await expect(lapsed(page)).toHaveValue("4");
  await expect(moved).toHaveText(told ?? "");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(t("rules-applied"))).toBeVisible();
  await expect(check(page).getByText(t("rules-check-nothing"))).toBeVisible();
  const versions = page.getByRole("region", { name: t("rules-versions") });
  await expect(versions.getByText(t("rules-version-set"))).toBeVisible();
  await expect(lapsed(page)).toHaveValue("4");
  await expect.poll(phases).not.toBe(today);
  await page.keyboard.press("Control+Z");
  await expect(lapsed(page)).toHaveValue(before);
  await expect(versions.getByText(t("rules-version-set"))).toHaveCount(0);
  await expect.poll(phases).toBe(today);
});

test("what was told of a customer and taken back by a late entry stands in the history with its day", async ({ page, rondo }) => {
  const { id } = await host().call("party.create", { draft: { kind: "organisation", name: "Spätbau Nord" } });
  await buy(host(), id, 10);
  await buy(host(), id, 400);
  await rondo.open(host());
  await findCustomer(page, "Spätbau Nord");
  await find(page, t("customer-command-history"));
  await page.getByText(t("rules-retired-title")).click();
  await expect(page.getByText(/^Bis .* galt: Nach-Kauf-Betreuung seit .*Zurückgenommen, weil ein Eintrag nachkam oder wegfiel\.$/)).toBeVisible();
});

test("a value that cannot be is named at its field, and discarding gives back the rules in force", async ({ page, rondo }) => {
  await rondo.open(host());
  await rules(page);
  const field = page.getByRole("textbox", { name: t("rules-field-care-longest"), exact: true });
  await field.fill("viele");
  await expect(page.getByText(t("rules-problem-number"))).toBeVisible();
  await field.fill("20000");
  await expect(page.getByText(t("rules-problem-range", { least: "1", most: "10000" }))).toBeVisible();
  await check(page).getByRole("button", { name: t("rules-discard") }).click();
  await expect(field).toHaveValue("45");
});

for (const language of languages) {
  test(`the rules read and look right in ${language}`, async ({ page, rondo }) => {
    const say = words(language);
    await host().call("app.set_preferences", { ...(await host().call("app.boot", {})).preferences, language });
    await rondo.open(host());
    await rules(page, say);
    await expectWords(page, `rules-empty-${language}`);
    await lapsed(page, say).fill("4");
    await expect(check(page, say).getByText(say("rules-past-means", { level: say("lifecycle-phase-lapsed") }))).toBeVisible();
    await expectWords(page, `rules-${language}`);
    await expectNoBarriers(page, `rules-${language}`, true);
    await check(page, say).getByRole("button", { name: say("rules-discard") }).click();
    await expect(check(page, say).getByText(say("rules-check-nothing"))).toBeVisible();
  });
}
