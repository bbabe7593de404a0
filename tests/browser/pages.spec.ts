// Every page and dialog of the sample firm: no barrier that axe knows in light and dark, no key instead of words, and a
// picture for people to look at in `out/`.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, words, type Language } from "./support/texts.ts";
import { views, type View } from "./support/views.ts";

const host = useLoopback(["--sample"]);
const pictures = join(__dirname, "out/pictures");
const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** Areas of the catalogues: a word that begins like this and goes on with a hyphen is a key without a text. */
const areas = readdirSync(resolve(__dirname, "../../locales/de")).map((name) => name.replace(".ftl", ""));
const KEY = new RegExp(`(?<![\\w.@/-])(?:${areas.join("|")})-[a-z][\\w-]*|\\{\\s*\\$\\w+`, "g");

/** In dark only the colours differ, so only they are looked at again. */
async function barriers(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (scheme === "light" ? axe.withTags(RULES) : axe.withRules(["color-contrast"])).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n").slice(1).join(" ")}`));
}

/** What stands on the page or is read out, and looks like a key. */
function bareKeys(page: Page): Promise<string[]> {
  return page
    .evaluate(() => [
      document.body.innerText,
      ...[...document.querySelectorAll("[aria-label],[title],[placeholder],[aria-description]")].flatMap((one) => ["aria-label", "title", "placeholder", "aria-description"].map((name) => one.getAttribute(name) ?? "")),
    ])
    .then((texts) => texts.flatMap((text) => text.match(KEY) ?? []));
}

/** Looks at a view as everybody sees it: with words for everything, inside the window. */
async function look(page: Page, name: string) {
  expect.soft(await bareKeys(page), `${name} has words for everything`).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(tooWide, `${name} fits the window`).toBeLessThanOrEqual(0);
}

async function picture(page: Page, name: string) {
  for (const [width, height] of [[1280, 800], [1440, 900]] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
  }
}

/** Opens every view in turn, from one start of the window. */
async function walk(page: Page, language: Language, visit: (view: View) => Promise<void>) {
  for (const view of views) {
    await test.step(view.name, async () => {
      await view.open({ page, words: words(language), host: host() });
      await visit(view);
      for (let close = 0; close < (view.close ?? 0); close++) await page.keyboard.press("Escape");
    });
  }
}

for (const language of languages) {
  test(`every page speaks ${language}${language === "de" ? ", free of barriers in light and dark" : ""}`, async ({ page, rondo }) => {
    test.setTimeout(180_000);
    const { preferences } = await host().call("app.boot", {});
    await host().call("app.set_preferences", { ...preferences, language, theme: "system" });
    await rondo.open(host());
    await walk(page, language, async ({ name, main }) => {
      await look(page, name);
      if (language !== "de") return;
      for (const scheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect.soft(await barriers(page, scheme), `${name} in ${scheme}`).toEqual([]);
        if (main) await picture(page, `${name}-${scheme}`);
      }
    });
  });
}
