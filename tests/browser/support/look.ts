// Looking at a page with the eyes of others: the rules of axe, words instead of keys, and pictures for people.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./rondo.ts";

type RunOnly = { type: "tag" | "rule"; values: string[] };

const RULES = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
const PICTURES = resolve(__dirname, "../out/pictures");

/** Areas of the catalogues: a word that begins like this and goes on with a hyphen is a key without a text. */
const areas = readdirSync(resolve(__dirname, "../../../locales/de")).map((name) => name.replace(".ftl", ""));
const KEY = new RegExp(`(?<![\\w.@/-])(?:${areas.join("|")})-[a-z][\\w-]*|\\{\\s*\\$\\w+`, "g");

/** Everything has words and nothing is wider than the window. */
export async function expectWords(page: Page, name: string): Promise<void> {
  expect.soft(await bareKeys(page), `${name} has words for everything`).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(tooWide, `${name} fits the window`).toBeLessThanOrEqual(0);
}

/** No barrier that axe knows, in light and in dark; with pictures of both where asked. */
export async function expectNoBarriers(page: Page, name: string, pictures: boolean): Promise<void> {
  for (const scheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    expect.soft(await barriers(page, scheme), `${name} in ${scheme}`).toEqual([]);
    if (pictures) await picture(page, `${name}-${scheme}`);
  }
}

/** In dark only the colours differ, so only they are looked at again. */
async function barriers(page: Page, scheme: "light" | "dark"): Promise<string[]> {
  const runOnly: RunOnly = scheme === "light" ? { type: "tag", values: RULES } : { type: "rule", values: ["color-contrast"] };
  // What is in order is only counted, not described, which saves most of the time.
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ["violations"] });
  // What lies behind a dialog cannot be reached and has a view of its own.
  if ((await page.getByRole("dialog").count()) > 0) axe.include("[role=dialog]");
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.split("\n").slice(1).join(" ")}`));
}

async function picture(page: Page, name: string) {
  for (const [width, height] of [[1280, 800], [1440, 900]] as const) {
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`) });
  }
}

/** What stands on the page or is read out, and looks like a key. */
async function bareKeys(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const names = ["aria-label", "title", "placeholder", "aria-description"];
    const marked = [...document.querySelectorAll(names.map((name) => `[${name}]`).join())];
    return [document.body.innerText, ...marked.flatMap((one) => names.map((name) => one.getAttribute(name) ?? ""))];
  });
  return texts.flatMap((text) => text.match(KEY) ?? []);
}
