import { test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { go } from "./support/go.ts";
import { t, words } from "./support/texts.ts";
const host = useLoopback(["--sample"]);
test("look", async ({ page, rondo }) => {
  test.setTimeout(120000);
  const { preferences } = await host().call("app.boot", {});
  for (const language of ["de", "nl", "en"] as const) {
    await host().call("app.set_preferences", { ...preferences, language, theme: "light" });
    await page.setViewportSize({ width: 1440, height: 900 });
    await rondo.open(host());
    await go(page, "today", words(language));
    await page.waitForTimeout(1200);
    await page.screenshot({ path: `/tmp/today-${language}.png` });
    if (language !== "de") continue;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/today-de-1280.png` });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/today-de-1920.png` });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole("group", { name: t("today-parts") }).getByRole("button", { name: t("agenda-part-silent") }).click();
    await page.waitForTimeout(800);
    await page.screenshot({ path: `/tmp/today-silent.png` });
    await host().call("app.set_preferences", { ...preferences, language, theme: "dark" });
    await page.reload();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `/tmp/today-dark.png` });
  }
});
