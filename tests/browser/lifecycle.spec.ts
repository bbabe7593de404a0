// Where customers stand, told on the page of all of them and on a customer's own: each number opens its list.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

test("a number on the ring opens the list of its customers", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "lifecycle");
  // Two of the three have an open deal, the third is only known; the person stands with her firm.
  const trust = page.getByRole("link", { name: t("lifecycle-open-phase", { phase: t("lifecycle-phase-trust"), count: 2 }) });
  await expect(trust).toBeVisible();
  await trust.click();
  const list = page.getByRole("list", { name: t("app-page-customers") }).getByRole("listitem");
  await expect(list).toHaveCount(2);
  await expect(list.filter({ hasText: "Annahof Kliniken" })).toBeVisible();
  await expect(list.filter({ hasText: "Bergmann Labor" })).toBeVisible();
});

test("a purchase moves the customer at once, and undo moves it back", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Cohn Apparatebau");
  const phase = (name: string) => page.locator(".now").getByText(t(`lifecycle-phase-${name}`), { exact: true });
  await expect(phase("attention")).toBeVisible();
  const { today } = await page.evaluate(() => ({ today: new Date().toISOString().slice(0, 10) }));
  await host().call("purchase.add", { partyId: firm.cohn, boughtOn: today, money: { amount: 50_000, currency: "EUR" } });
  await expect(phase("aftercare")).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect(phase("attention")).toBeVisible();
});
