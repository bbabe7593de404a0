// Data quality: hints while somebody types, the page with its counts, one customer after the other mended by keys, and
// taken back.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { findCustomer, go } from "./support/go.ts";
import { makeFirm } from "./support/firm.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

const ids: Record<string, string> = {};

const host = useLoopback([], async (host) => {
  await makeFirm(host);
  const add = async (name: string, draft: object) => (ids[name] = (await host.call("party.create", { draft: { kind: "organisation", name, ...draft } })).id);
  await add("Nordlicht", { vatId: "DE136695977", channels: [{ kind: "email", value: "info@gmial.com" }], addresses: [{ street: "Am Wall 1", postcode: "2009", city: "Hamburg", country: "DE" }] });
  await add("Praxis Kern", { channels: [{ kind: "email", value: "kern@praxis" }] });
  await add("Apotheek De Brug", { addresses: [{ street: "Brugstraat 1", postcode: "3512", city: "Utrecht", country: "NL" }] });
  for (const [givenName, familyName] of [["Susanne", "König"], ["Kim", "Müller"]] as const) ids[familyName] = (await host.call("party.create", { draft: { kind: "person", givenName, familyName, salutation: givenName === "Susanne" ? "mr" : null } })).id;
});

const kind = (page: Page, flaw: string) => page.getByRole("navigation", { name: t("quality-kinds") }).getByRole("button", { name: new RegExp(`^${t(`quality-flaw-${flaw}`)}`) });
const lines = (page: Page) => page.getByRole("listbox").getByRole("option");

async function open(page: Page) {
  await go(page, "customers");
  await page.getByRole("button", { name: t("quality-open"), exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("quality-title") })).toBeVisible();
}

test("each count opens its list, and one after the other is mended by keys and taken back", async ({ page, rondo }) => {
  await rondo.open(host());
  await open(page);
  await kind(page, "email").click();
  await expect(lines(page)).toHaveCount(2);
  await expectWords(page, "quality");
  await expectNoBarriers(page, "quality", true);

  // A slip is mended by what was meant, and the next one is there to be typed.
  await page.getByRole("button", { name: t("quality-meant", { value: "info@gmail.com" }) }).press("Enter");
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 2, name: "Praxis Kern" })).toBeVisible();
  await page.getByRole("textbox", { name: t("quality-flaw-email") }).fill("kern@praxis-kern.de");
  await page.keyboard.press("Enter");
  await expect(kind(page, "email")).toContainText("0");
  expect((await host().call("party.get", { id: ids["Praxis Kern"] ?? "" })).channels[0]?.value).toBe("kern@praxis-kern.de");
  await page.keyboard.press("Control+z");
  await expect(kind(page, "email")).toContainText("1");

  await kind(page, "salutation").click();
  await expect(page.getByText(t("quality-why-salutation", { value: "Susanne" }))).toBeVisible();
  await expectNoBarriers(page, "quality-salutation", true);
  await page.keyboard.press("f");
  await expect(kind(page, "salutation")).toContainText("0");
  expect((await host().call("party.get", { id: ids["König"] ?? "" })).salutation).toBe("ms");

  // What is right as it is, is remembered.
  await kind(page, "postcode").click();
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole("textbox").first().focus();
  await page.keyboard.press("Alt+r");
  await expect(lines(page)).toHaveCount(1);
});

test("the card says how letters begin, how much is known and what is doubtful", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Kim Müller");
  await expect(page.getByText("Guten Tag Kim Müller")).toBeVisible();
  await findCustomer(page, "Nordlicht");
  await expect(page.getByText(t("quality-why-vatId", { value: "DE136695977", form: "DE123456789" }))).toBeVisible();
  await expectWords(page, "quality-card");
  await expectNoBarriers(page, "quality-card", true);
});

test("while somebody types, what cannot be right is said beside it and saved all the same", async ({ page, rondo }) => {
  await rondo.open(host());
  await page.keyboard.press("Control+N");
  await page.getByRole("menuitem", { name: t("party-command-new-person") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("party-field-party-salutation")).selectOption("mr");
  await dialog.getByRole("textbox", { name: t("party-given-name") }).fill("Susanne");
  await dialog.getByRole("textbox", { name: t("party-family-name") }).fill("Beck");
  await dialog.getByRole("textbox", { name: `${t("party-channel-email")} 2`, exact: true }).fill("beck@gmial.com");
  await expect(dialog.getByText(t("quality-why-salutation", { value: "Susanne" }))).toBeVisible();
  await expect(dialog.getByText(t("quality-why-email-meant", { value: "beck@gmial.com" }))).toBeVisible();
  await expectNoBarriers(page, "quality-entry", true);
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Susanne Beck" })).toBeVisible();
});

test("the page speaks every language", async ({ page, rondo }) => {
  const { preferences } = await host().call("app.boot", {});
  for (const language of languages) {
    await host().call("app.set_preferences", { ...preferences, language });
    await rondo.open(host());
    await go(page, "customers", words(language));
    await page.getByRole("button", { name: words(language)("quality-open"), exact: true }).click();
    await expect(page.getByRole("listbox")).toBeVisible();
    await expectWords(page, `quality-${language}`);
  }
  await host().call("app.set_preferences", { ...preferences, language: "de" });
});
