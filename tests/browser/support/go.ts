// The way to a page, as a person takes it.
import { expect, type Page } from "@playwright/test";
import { t, type Words } from "./texts.ts";

type PageName =
  "today" | "calendar" | "customers" | "pipeline" | "lifecycle" | "reports" | "overview" | "settings";

/** Presses the line of the navigation and waits for the page. */
export async function go(page: Page, name: PageName, words: Words = t): Promise<void> {
  const line = page.getByRole("navigation", { name: words("app-navigation") }).getByTitle(words(`app-page-${name}`));
  await line.click();
  await expect(line).toHaveAttribute("aria-current", "page");
}

/** Finds something by its words in the palette and goes there, all by keys. */
export async function find(page: Page, text: string, words: Words = t): Promise<void> {
  await page.keyboard.press("Control+K");
  const field = page.getByRole("combobox", { name: words("component-palette") });
  await expect(field).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.getByRole("listbox", { name: words("component-palette") }).getByRole("option").first()).toContainText(text);
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
}

/** Finds a customer there and waits for their page. */
export async function findCustomer(page: Page, name: string): Promise<void> {
  await find(page, name);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** The column of a stage on the board. */
export const column = (page: Page, stage: string) => page.getByRole("region", { name: stage, exact: true });

/** A deal on the board, by its customer. */
export const card = (page: Page, stage: string, customer: string) => column(page, stage).getByRole("button", { name: customer, exact: true });
