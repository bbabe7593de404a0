// Where purchases stopped arriving, time stands still; the banner says so and offers the ways on.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { go } from "./support/go.ts";
import { makeFirm } from "./support/firm.ts";
import { expectNoBarriers } from "./support/look.ts";

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const host = useLoopback([], async (host) => {
  const firm = await makeFirm(host);
  for (let week = 0; week < 12; week += 1) await host.call("purchase.add", { partyId: firm.anna, boughtOn: day(90 + 7 * week), money: { amount: 90_000, currency: "EUR" } });
});

test("the banner stands on both pages, and a word or its undo moves the clock", async ({ page, rondo }) => {
  await rondo.open(host());
  const banner = page.getByRole("status").filter({ has: page.getByRole("button", { name: t("rules-stands-right") }) });
  await expect(banner).toBeVisible();
  await expect(banner).toContainText("14 Tagen");
  await expectNoBarriers(page, "stands-today", true);
  await go(page, "lifecycle");
  await expect(banner).toBeVisible();
  await expectNoBarriers(page, "stands-lifecycle", true);
  const phases = async () => JSON.stringify((await host().call("lifecycle.overview", { track: "activity", days: 90 })).stages);
  const frozen = await phases();
  await banner.getByRole("button", { name: t("rules-stands-right") }).click();
  await expect(page.getByText(t("rules-stands-right-done"))).toBeVisible();
  await expect(banner).toHaveCount(0);
  await expect.poll(phases).not.toBe(frozen);
  await page.keyboard.press("Control+Z");
  await expect(banner).toBeVisible();
  await expect.poll(phases).toBe(frozen);
});
