// The start page over the sample firm: tiles say something, lead to their pages, and are arranged by pointer and by key.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { languages, t, words } from "./support/texts.ts";
import { go } from "./support/go.ts";

const host = useLoopback(["--sample"]);

const tile = (page: Page, id: string) => page.getByRole("region", { name: t(`overview-tile-${id}`), exact: true });
const order = (page: Page) => page.locator(".tiles > section").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
const named = (...ids: string[]) => ids.map((id) => t(`overview-tile-${id}`));
const usual = named("queue", "came-in", "pipeline", "income", "won", "new-customers", "warnings", "promises");

async function openOverview(page: Page) {
  await go(page, "overview");
  await expect(page.locator(".tiles > section").first()).toBeVisible();
}

test("each tile says something and opens its page", async ({ page, rondo }) => {
  await rondo.open(host());
  await openOverview(page);
  expect(await order(page)).toEqual(usual);
  await expect(tile(page, "queue").getByRole("listitem")).toHaveCount(5);
  await expect(tile(page, "promises").getByRole("listitem").first()).toBeVisible();
  await expect(tile(page, "warnings").getByRole("listitem").first()).toBeVisible();
  await expect(tile(page, "pipeline")).toContainText(/\d+ offene Chancen/);
  await expect(tile(page, "won")).toContainText(/\d+\s%/);
  await expect(tile(page, "income").getByRole("img")).toBeVisible();
  for (const [id, heading] of [["won", "reports"], ["queue", "today"], ["pipeline", "pipeline"], ["warnings", "lifecycle"]] as const) {
    await tile(page, id).getByRole("button", { name: t(`overview-tile-${id}`), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: t(`app-page-${heading}`) })).toBeVisible();
    if (id === "won") {
      const report = (name: string) => page.getByRole("button", { name: t(`analysis-name-${name}`) });
      await expect(report("closed")).toHaveAttribute("aria-current", "page");
      // Whoever came by a tile can look at another report.
      await report("stages").click();
      await expect(report("stages")).toHaveAttribute("aria-current", "page");
    }
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(tile(page, "queue")).toBeVisible();
  }
});

test("tiles are moved by key and by pointer, widened, removed, brought back, added and reset, and all of it is remembered", async ({ page, rondo }) => {
  await rondo.open(host());
  await openOverview(page);
  await page.getByRole("button", { name: t("overview-arrange") }).click();
  const grip = tile(page, "queue").getByRole("button", { name: t("component-grip", { name: t("overview-tile-queue") }) });
  await grip.focus();
  await page.keyboard.press("ArrowRight");
  expect((await order(page)).slice(0, 2)).toEqual(named("came-in", "queue"));
  await expect(grip).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  expect((await order(page)).slice(0, 2)).toEqual(named("queue", "came-in"));

  const from = await tile(page, "won").getByRole("button", { name: t("component-grip", { name: t("overview-tile-won") }) }).boundingBox();
  const to = await tile(page, "pipeline").boundingBox();
  if (!from || !to) throw new Error("the tiles are on the page");
  await page.mouse.move(from.x + 5, from.y + 5);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await page.mouse.up();
  expect((await order(page)).indexOf(t("overview-tile-won"))).toBe(2);

  await tile(page, "came-in").getByRole("button", { name: t("overview-widen", { tile: t("overview-tile-came-in") }) }).click();
  await expect(tile(page, "came-in")).toHaveClass(/broad/);
  await tile(page, "promises").getByRole("button", { name: t("overview-remove", { tile: t("overview-tile-promises") }) }).click();
  await expect(tile(page, "promises")).toHaveCount(0);
  await page.keyboard.press("Control+Z");
  await expect(tile(page, "promises")).toBeVisible();
  await page.getByRole("button", { name: t("overview-add"), exact: true }).click();
  await page.getByRole("menuitem", { name: t("overview-tile-sources") }).click();
  await expect(tile(page, "sources").getByRole("img")).toBeVisible();
  await page.getByRole("button", { name: t("overview-done") }).click();
  const arranged = await order(page);
  await page.reload();
  await openOverview(page);
  expect(await order(page)).toEqual(arranged);
  await expect(tile(page, "came-in")).toHaveClass(/broad/);

  await page.getByRole("button", { name: t("overview-arrange") }).click();
  await page.getByRole("button", { name: t("overview-reset") }).click();
  expect(await order(page)).toEqual(usual);
  await page.getByRole("button", { name: t("overview-done") }).click();
});

test("a narrow window leaves no tile out", async ({ page, rondo }) => {
  await rondo.open(host());
  await openOverview(page);
  for (const width of [1440, 1280, 1024, 800]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of usual) await expect(page.getByRole("region", { name, exact: true })).toBeVisible();
  }
});

test("a page without tiles says how to put some up", async ({ page, rondo }) => {
  await host().call("draft.set", { key: "view:overview", value: [] });
  await rondo.open(host());
  await go(page, "overview");
  await expect(page.getByText(t("overview-empty-text"))).toBeVisible();
  await page.getByRole("button", { name: t("overview-usual") }).click();
  await expect(tile(page, "queue")).toBeVisible();
  expect(await order(page)).toEqual(usual);
});

test("the start page has words and no barriers in each language, also while it is arranged", async ({ page, rondo }) => {
  const { preferences } = await host().call("app.boot", {});
  for (const language of languages) {
    const of = words(language);
    await host().call("app.set_preferences", { ...preferences, language, theme: "system" });
    await rondo.open(host());
    await go(page, "overview", of);
    await expect(page.getByRole("region", { name: of("overview-tile-won") })).toContainText("%");
    await expectWords(page, `overview ${language}`);
    if (language === "de") await expectNoBarriers(page, "overview", true);
    await page.getByRole("button", { name: of("overview-arrange") }).click();
    await expectWords(page, `overview arranged ${language}`);
    if (language === "de") await expectNoBarriers(page, "overview-arranged", true);
  }
  await host().call("app.set_preferences", preferences);
});
