// Groups of firms with one file over all of them, people who change firms, what they decide, and promises.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { languages, t, words } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
  await host.call("case.add", { partyId: firm.berg, kind: "question", title: "Wann kommt das Ersatzteil?", openedOn: day(-3) });
});

const section = (page: Page, key: string) => page.locator(".sec").filter({ has: page.getByRole("heading", { name: t(key), exact: true }) });
const undo = (page: Page) => page.getByRole("button", { name: t("component-undo") }).last().click();

/** Chooses a firm in the dialog that is open. */
async function choose(page: Page, label: string, name: string) {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: label }).fill(name);
  await page.getByRole("option", { name }).first().click();
}

test("firms are joined to a group, a circle is refused, and the file is of one firm or of all", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Bergmann Labor");
  const group = section(page, "organisation-group");
  await expect(group).toContainText(t("organisation-group-none"));
  await group.getByRole("button", { name: t("organisation-group-add") }).click();
  await page.getByRole("menuitem", { name: t("organisation-group-mother") }).click();
  await choose(page, t("party-link-mother"), "Annahof");
  await page.keyboard.press("Control+Enter");
  await expect(group.getByRole("listitem")).toHaveText([/Annahof Kliniken/, /Bergmann Labor/]);

  await group.getByRole("button", { name: "Annahof Kliniken" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Annahof Kliniken" })).toBeVisible();
  await expect(page.getByText("Wann kommt das Ersatzteil?")).toHaveCount(0);
  await group.getByText(t("organisation-show-group")).click();
  await expect(section(page, "record-cases")).toContainText("Wann kommt das Ersatzteil?");
  await expect(section(page, "record-cases")).toContainText("Bergmann Labor");
  await expect(page.locator("article").filter({ hasText: "Wann kommt das Ersatzteil?" })).toContainText(t("customer-firm", { name: "Bergmann Labor" }));
  await expect(section(page, "party-deals")).toContainText("Wartungsvertrag");
  await group.getByText(t("organisation-show-firm")).click();
  await expect(section(page, "party-deals")).not.toContainText("Wartungsvertrag");

  rondo.mayRefuse("invalid");
  await group.getByRole("button", { name: t("organisation-group-add") }).click();
  await page.getByRole("menuitem", { name: t("organisation-group-mother") }).click();
  await choose(page, t("party-link-mother"), "Bergmann");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(t("error-invalid-circle"))).toBeVisible();
});

test("a person gets a buying role, changes the firm and stays at the old one as somebody of the past", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  const people = section(page, "party-people");
  const menu = people.getByRole("button", { name: t("customer-person-more", { name: "Eva Sommer" }) });
  await menu.click();
  await page.getByRole("menuitem", { name: t("organisation-place-edit") }).click();
  await page.getByRole("dialog").getByLabel(t("organisation-buying"), { exact: true }).selectOption("decider");
  await page.keyboard.press("Control+Enter");
  await expect(people).toContainText(`Einkauf, ${t("organisation-buying-decider")}`);

  await menu.click();
  await page.getByRole("menuitem", { name: t("organisation-move") }).click();
  await choose(page, t("organisation-move-to"), "Cohn");
  await page.keyboard.press("Control+Enter");
  await expect(section(page, "party-formerly")).toContainText("Eva Sommer");
  await expect(people).not.toContainText("Eva Sommer");
  await undo(page);
  await expect(people).toContainText("Eva Sommer");
});

test("a promise is given, is due on Today, is noted as kept and taken back", async ({ page, rondo }) => {
  await host().call("promise.add", { partyId: firm.cohn, kind: "theirs", title: "Zeichnungen schicken", madeOn: day(-9), dueOn: day(-2) });
  await rondo.open(host());
  await expect(page.getByRole("option").filter({ hasText: "Cohn Apparatebau" })).toContainText(t("agenda-promise-theirs-late", { days: 2, title: "Zeichnungen schicken" }));
  await findCustomer(page, "Cohn Apparatebau");
  const promises = section(page, "promise-title");
  await expect(promises).toContainText(t("promise-who-theirs"));
  await promises.getByRole("button", { name: t("promise-new") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("promise-what"), { exact: true }).fill("Angebot bis Freitag");
  await page.keyboard.press("Control+Enter");
  await expect(promises).toContainText("Angebot bis Freitag");
  await promises.getByRole("button", { name: t("promise-meet", { title: "Zeichnungen schicken" }) }).click();
  await expect(promises).not.toContainText("Zeichnungen schicken");
  await expect(page.locator("article").filter({ hasText: "Zeichnungen schicken" })).toContainText(t("promise-state-met"));
  await undo(page);
  await expect(promises).toContainText("Zeichnungen schicken");
});

for (const language of languages) {
  test(`the page of a group speaks ${language} and has no barriers`, async ({ page, rondo }) => {
    const w = words(language);
    const { preferences } = await host().call("app.boot", {});
    await host().call("app.set_preferences", { ...preferences, language });
    await rondo.open(host());
    await go(page, "today", w);
    await page.keyboard.press("Control+K");
    await page.getByRole("combobox", { name: w("component-palette") }).fill("Annahof");
    await page.getByRole("option", { name: "Annahof" }).first().click();
    await page.getByText(w("organisation-show-group")).click();
    await expect(page.getByText("Wann kommt das Ersatzteil?").first()).toBeVisible();
    await expectWords(page, `organisations-${language}`);
    await expectNoBarriers(page, `organisations-${language}`, language !== "en");
  });
}
