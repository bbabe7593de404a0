// Everything there is to see, each with the way to it. Each view begins at a page of the navigation, so that they can be
// opened in any order; what floats is closed by Esc.
import { expect, type Page } from "@playwright/test";
import { fixture, type Loopback } from "./loopback.ts";
import { go } from "./go.ts";
import type { Words } from "./texts.ts";

type Seen = { page: Page; words: Words; host: Loopback };
export type View = { name: string; open: (seen: Seen) => Promise<void>; /** How often Esc closes what floats. */ close?: number; /** Worth a picture. */ main?: boolean };

/** Runs a command by its words in the palette. */
async function command({ page, words }: Seen, key: string) {
  await page.keyboard.press("Control+K");
  const field = page.getByRole("combobox", { name: words("component-palette") });
  await field.fill(words(key));
  await page.getByRole("listbox", { name: words("component-palette") }).getByRole("option", { name: words(key) }).first().click();
  await expect(field).toBeHidden();
}

const dialog = (page: Page) => expect(page.getByRole("dialog")).toBeVisible();

async function customers(seen: Seen, look: "cards" | "table") {
  await go(seen.page, "customers", seen.words);
  await seen.page.getByRole("radiogroup", { name: seen.words("customers-look") }).getByText(seen.words(`customers-look-${look}`)).click();
  await expect(seen.page.getByRole(look === "cards" ? "listitem" : "row").nth(1)).toBeVisible();
}

/** The customer of whom most is known. */
async function customer(seen: Seen) {
  const { page, host } = seen;
  const board = await host.call("pipeline.board", { filter: {} });
  const name = board.columns.flatMap((column) => column.cards)[0]?.partyName ?? "";
  await page.keyboard.press("Control+K");
  const field = page.getByRole("combobox", { name: seen.words("component-palette") });
  await field.fill(name);
  await page.getByRole("listbox", { name: seen.words("component-palette") }).getByRole("option", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("group", { name: seen.words("party-log"), exact: true })).toBeVisible();
}

async function pipeline(seen: Seen, view: "board" | "table" | "forecast" | "calendar") {
  const { page, words } = seen;
  await go(page, "pipeline", words);
  await page.getByRole("radiogroup", { name: words("pipeline-view") }).getByText(words(view === "forecast" || view === "calendar" ? `craft-view-${view}` : `pipeline-view-${view}`), { exact: true }).click();
  await expect(page.locator(view === "board" || view === "forecast" ? "[data-deal]" : "tbody tr").first()).toBeVisible();
}

async function firstCard(seen: Seen) {
  await pipeline(seen, "board");
  await seen.page.locator("[data-deal] button.name").first().focus();
}

async function importing(seen: Seen) {
  await go(seen.page, "today", seen.words);
  await command(seen, "import-command-open");
  await expect(seen.page.getByRole("heading", { name: seen.words("import-drop") })).toBeVisible();
}

const dialogViews: View[] = [
  ["edit", "app-command-edit"],
  ["next-step", "app-command-next-step"],
  ["purchase", "customer-command-purchase"],
  ["person", "customer-command-person"],
  ["playbook-start", "playbook-start"],
  ["new-organisation", "party-command-new-organisation"],
  ["new-person", "party-command-new-person"],
  ["new-deal", "deal-command-new"],
].map(([name, key]) => ({
  name: `dialog-${name}`,
  main: name === "edit" || name === "playbook-start" || name === "new-deal",
  close: 1,
  open: async (seen) => {
    await customer(seen);
    await command(seen, key ?? "");
    await dialog(seen.page);
  },
}));

const settingViews: View[] = ["firm", "people", "pipelines", "products", "fields", "rules", "playbooks", "vault", "exchange", "sample", "window", "keys", "about"].map((section) => ({
  name: `settings-${section}`,
  main: true,
  open: async ({ page, words }) => {
    await go(page, "settings", words);
    await page.getByRole("navigation", { name: words("app-page-settings") }).getByRole("button", { name: words(`settings-section-${section}`), exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: words(`settings-section-${section}`) })).toBeVisible();
    await expect(page.locator(".set section").first()).toBeVisible();
  },
}));

const REHA = "Reha-Zentrum Eiderstedt GmbH";

const offerViews: View[] = [
  {
    name: "offer-new", main: true,
    open: async (seen) => {
      await customer(seen);
      await command(seen, "offer-new");
      await expect(seen.page.getByRole("heading", { level: 1, name: seen.words("offer-new") })).toBeVisible();
      await expect(seen.page.getByLabel(seen.words("offer-sums"), { exact: true })).toBeVisible();
    },
  },
  {
    name: "offer-long", main: true,
    open: async ({ page, words }) => {
      await go(page, "today", words);
      await page.keyboard.press("Control+K");
      await page.getByRole("combobox", { name: words("component-palette") }).fill(REHA);
      await page.getByRole("listbox", { name: words("component-palette") }).getByRole("option", { name: REHA }).first().click();
      await page.getByRole("complementary").getByRole("button", { name: /A-\d{4}-\w{3}-\d{4}/ }).first().click();
      await expect(page.getByRole("button", { name: words("offer-accept"), exact: true })).toBeVisible();
    },
  },
];

const playbookViews: View[] = [
  ["templates", "playbook-from-template"],
  ["editor", "playbook-new"],
].map(([name, key]) => ({
  name: `playbook-${name}`,
  main: true,
  close: 1,
  open: async ({ page, words }) => {
    await go(page, "settings", words);
    await page.getByRole("navigation", { name: words("app-page-settings") }).getByRole("button", { name: words("settings-section-playbooks"), exact: true }).click();
    await page.getByRole("button", { name: words(key ?? ""), exact: true }).click();
    await dialog(page);
  },
}));

export const views: View[] = [
  {
    name: "today", main: true,
    open: async ({ page, words }) => {
      await go(page, "today", words);
      await expect(page.getByRole("region", { name: words("today-queue") })).toBeVisible();
    },
  },
  ...(["agenda-order", "agenda-dismiss"] as const).map((key) => ({
    name: key,
    close: 1,
    open: async ({ page, words }: Seen) => {
      await go(page, "today", words);
      await page.getByRole("button", { name: words(key) }).click();
      await dialog(page);
    },
  })),
  ...offerViews,
  { name: "customers-cards", main: true, open: (seen) => customers(seen, "cards") },
  { name: "customers-table", main: true, open: (seen) => customers(seen, "table") },
  {
    name: "customers-panel", main: true,
    close: 1,
    open: async (seen) => {
      await customers(seen, "table");
      await seen.page.locator("tbody tr button, tbody tr [tabindex='0']").first().focus();
      await seen.page.keyboard.press("Space");
      await expect(seen.page.locator("aside").getByRole("button", { name: seen.words("customers-panel-open") })).toBeVisible();
    },
  },
  {
    name: "quality",
    main: true,
    open: async ({ page, words }) => {
      await go(page, "customers", words);
      await page.getByRole("button", { name: words("quality-open"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: words("quality-title") })).toBeVisible();
    },
  },
  {
    name: "duplicates",
    open: async ({ page, words }) => {
      await go(page, "customers", words);
      await page.getByRole("button", { name: words("duplicate-open"), exact: true }).click();
      await expect(page.getByRole("heading", { level: 1, name: words("duplicate-title") })).toBeVisible();
    },
  },
  { name: "customer", main: true, open: customer },
  ...dialogViews,
  ...[["history", "customer-command-history"], ["as-of", "history-command-as-of"]].map(([name, key]) => ({
    name: name ?? "", main: true,
    open: async (seen: Seen) => {
      await customer(seen);
      await command(seen, key ?? "");
      await expect(seen.page.locator("tr.dayrow").first()).toBeVisible();
    },
  })),
  {
    name: "trash", main: true,
    open: async (seen) => {
      await go(seen.page, "customers", seen.words);
      await command(seen, "trash-command");
      await expect(seen.page.getByRole("heading", { level: 1, name: seen.words("trash-page") })).toBeVisible();
    },
  },
  {
    name: "print-preview", main: true,
    close: 1,
    open: async (seen) => {
      await customer(seen);
      await seen.page.keyboard.press("Control+P");
      await expect(seen.page.getByRole("region", { name: seen.words("printview-pages") })).toBeVisible();
    },
  },
  { name: "pipeline-board", main: true, open: (seen) => pipeline(seen, "board") },
  {
    name: "pipeline-menu",
    close: 1,
    open: async (seen) => {
      await firstCard(seen);
      await seen.page.keyboard.press("m");
      await expect(seen.page.getByRole("menu")).toBeVisible();
    },
  },
  {
    name: "dialog-lost", main: true,
    close: 1,
    open: async (seen) => {
      await firstCard(seen);
      await seen.page.keyboard.press("m");
      await seen.page.getByRole("menuitem", { name: seen.words("deal-lost-menu") }).click();
      await dialog(seen.page);
    },
  },
  {
    name: "pipeline-panel", main: true,
    close: 1,
    open: async (seen) => {
      await firstCard(seen);
      await seen.page.keyboard.press("Enter");
      await expect(seen.page.getByRole("list", { name: seen.words("deal-stages") }).or(seen.page.getByText(seen.words("deal-made-on"))).first()).toBeVisible();
    },
  },
  {
    name: "lifecycle", main: true,
    open: async ({ page, words }) => {
      await go(page, "lifecycle", words);
      await expect(page.getByRole("group", { name: words("lifecycle-ring") })).toBeVisible();
    },
  },
  {
    name: "lifecycle-table",
    open: async ({ page, words }) => {
      await go(page, "lifecycle", words);
      await page.getByRole("button", { name: words("lifecycle-as-table"), exact: true }).click();
      await expect(page.getByRole("columnheader", { name: words("lifecycle-from") })).toBeVisible();
      await page.getByRole("button", { name: words("lifecycle-as-chart"), exact: true }).click();
    },
  },
  {
    name: "rules", main: true,
    open: async ({ page, words }) => {
      await go(page, "lifecycle", words);
      await page.getByRole("button", { name: words("rules-open"), exact: true }).click();
      await expect(page.getByRole("region", { name: words("rules-check") })).toBeVisible();
    },
  },
  { name: "pipeline-forecast", main: true, open: (seen) => pipeline(seen, "forecast") },
  { name: "pipeline-calendar", main: true, open: (seen) => pipeline(seen, "calendar") },
  { name: "pipeline-table", main: true, open: (seen) => pipeline(seen, "table") },
  {
    name: "dialog-pipeline",
    close: 1,
    open: async (seen) => {
      await pipeline(seen, "board");
      await command(seen, "pipeline-command-stages");
      await dialog(seen.page);
    },
  },
  { name: "import-file", main: true, open: importing },
  {
    name: "import-check", main: true,
    open: async (seen) => {
      await importing(seen);
      await seen.host.pick(fixture("exchange/thunderbird/basic_csv_addressbook.csv"));
      await seen.page.keyboard.press("Control+O");
      await expect(seen.page.getByRole("button", { name: seen.words("import-take", { count: 2, shown: "2" }) })).toBeEnabled();
    },
  },
  {
    name: "palette", main: true,
    close: 1,
    open: async ({ page, words }) => {
      await go(page, "today", words);
      await page.keyboard.press("Control+K");
      await expect(page.getByRole("listbox", { name: words("component-palette") }).getByRole("option").first()).toBeVisible();
    },
  },
  {
    name: "shortcuts", main: true,
    close: 1,
    open: async ({ page, words }) => {
      await go(page, "today", words);
      await page.keyboard.press("?");
      await dialog(page);
    },
  },
  ...settingViews,
  ...playbookViews,
];
