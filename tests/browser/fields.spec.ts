// The firm's own fields: made in the settings, written on a customer, a deal and a case, found and shown in the list, and
// another kind without loss.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { card, findCustomer, go } from "./support/go.ts";
import { languages, t, words } from "./support/texts.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

const own = (page: Page) => page.getByRole("region", { name: t("ownfield-title") });
const read = (page: Page, name: string) => own(page).getByRole("button", { name: new RegExp(`^${name}:`) });

async function fields(page: Page) {
  await go(page, "settings");
  await page.getByRole("navigation", { name: t("app-page-settings") }).getByRole("button", { name: t("settings-section-fields"), exact: true }).click();
}

async function make(page: Page, of: "party" | "deal" | "case", name: string, kind: string, choices: string[] = []) {
  await page.getByRole("button", { name: t("ownfield-add-to", { place: t(`ownfield-of-${of}`) }) }).click();
  const dialog = page.getByRole("dialog", { name: t("ownfield-new") });
  await dialog.getByLabel(t("ownfield-name")).fill(name);
  await dialog.getByLabel(t("ownfield-kind")).selectOption(kind);
  for (const [at, choice] of choices.entries()) {
    await dialog.getByRole("button", { name: t("ownfield-choice-add") }).click();
    await dialog.getByRole("textbox", { name: t("ownfield-choice", { number: at + 1 }) }).fill(choice);
  }
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
}

test("fields are made, put into order and written on a customer by keys", async ({ page, rondo }) => {
  rondo.mayRefuse("invalid");
  await rondo.open(host());
  await fields(page);
  await make(page, "party", "Betten", "number");
  await make(page, "party", "Zulassung bis", "date");
  await make(page, "party", "Häuser", "choices", ["Klinik", "Praxis", "Labor"]);
  await make(page, "party", "Rahmenvertrag", "flag");
  await make(page, "party", "Umsatzziel", "money");
  await make(page, "party", "Portal", "link");
  await make(page, "deal", "Ausschreibung", "text");
  await make(page, "case", "Seriennummer", "text");
  await page.getByRole("button", { name: t("ownfield-add-to", { place: t("ownfield-of-party") }) }).click();
  const dialog = page.getByRole("dialog", { name: t("ownfield-new") });
  await dialog.getByLabel(t("ownfield-name")).fill("Betten");
  await page.keyboard.press("Control+Enter");
  await expect(dialog.getByText(t("error-invalid-taken"))).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("ownfield-up", { name: "Zulassung bis" }) }).click();
  await expect(page.getByRole("region", { name: t("ownfield-of-party") }).getByRole("listitem").first()).toContainText("Zulassung bis");
  await expectNoBarriers(page, "fields-settings", true);

  await findCustomer(page, "Annahof Kliniken");
  await read(page, "Betten").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("viele");
  await page.keyboard.press("Enter");
  await expect(own(page).getByRole("alert")).toHaveText(t("error-invalid-not-a-number"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("1.250,5");
  await page.keyboard.press("Enter");
  await expect(read(page, "Betten"), "the focus returns to the value").toBeFocused();
  await expect(read(page, "Betten")).toContainText("1250,5");
  await read(page, "Zulassung bis").click();
  await page.keyboard.type("31.12.2027");
  await page.keyboard.press("Enter");
  await expect(read(page, "Zulassung bis")).toContainText("31.12.2027");
  await read(page, "Häuser").click();
  await own(page).getByRole("checkbox", { name: "Praxis" }).check({ force: true });
  await own(page).getByRole("checkbox", { name: "Klinik" }).check({ force: true });
  await own(page).getByRole("button", { name: t("ownfield-done") }).click();
  await expect(read(page, "Häuser")).toContainText("Klinik, Praxis");
  await read(page, "Rahmenvertrag").click();
  await own(page).getByRole("combobox", { name: "Rahmenvertrag" }).selectOption("yes");
  await expect(read(page, "Rahmenvertrag")).toContainText(t("ownfield-flag-yes"));
  await read(page, "Umsatzziel").click();
  await page.keyboard.type("50.000");
  await page.keyboard.press("Enter");
  await expect(read(page, "Umsatzziel")).toContainText("50.000,00 €");
  await read(page, "Portal").click();
  await page.keyboard.type("annahof.example");
  await page.keyboard.press("Enter");
  await expect(read(page, "Portal")).toContainText("https://annahof.example");
  await expectNoBarriers(page, "fields-customer", true);
  await page.keyboard.press("Control+Z");
  await expect(read(page, "Portal")).not.toContainText("annahof");
  await page.keyboard.press("Control+P");
  await expect(page.getByRole("dialog").getByRole("region", { name: t("printview-pages") })).toContainText("Zulassung bis: 31.12.2027");
  await page.keyboard.press("Escape");
});

test("a deal and a case have theirs", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "pipeline");
  await card(page, firm.stages[0]?.name ?? "", "Annahof Kliniken").focus();
  await page.keyboard.press("Enter");
  await read(page, "Ausschreibung").click();
  await page.keyboard.type("EU 2026/17");
  await page.keyboard.press("Enter");
  await expect(read(page, "Ausschreibung")).toContainText("EU 2026/17");
  await expectNoBarriers(page, "fields-deal", true);
  const file = await host().call("case.add", { partyId: firm.berg, kind: "complaint", title: "Gerät steht", openedOn: "2026-11-01" });
  const serial = (await host().call("field.values", { of: "case", record: file.id }))[0];
  await host().call("field.set", { field: serial?.field.id ?? "", record: file.id, value: "SN-4711" });
  await findCustomer(page, "Bergmann Labor");
  await page.getByRole("button", { name: /^Gerät steht/ }).click();
  await expect(page.getByRole("dialog").getByText("SN-4711")).toBeVisible();
  await page.keyboard.press("Escape");
});

test("lists filter, show and order by them, and another kind loses nothing", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "customers");
  await page.getByRole("radiogroup", { name: t("customers-look") }).getByText(t("customers-look-table")).click();
  await page.getByRole("button", { name: t("customers-filter-add"), exact: true }).click();
  await page.getByRole("menuitem", { name: t("view-more") }).click();
  const panel = page.getByRole("region", { name: t("view-filter") });
  await panel.getByRole("button", { name: t("view-add"), exact: true }).click();
  await panel.getByRole("combobox", { name: t("view-field") }).selectOption({ label: "Betten" });
  await panel.getByRole("textbox", { name: t("view-value-of", { name: "Betten" }) }).fill("1000");
  const table = page.getByRole("table", { name: t("app-page-customers") });
  await expect(table).toHaveAttribute("aria-rowcount", "2");
  await page.getByRole("button", { name: t("customers-command-columns") }).click();
  await page.getByRole("dialog").getByRole("checkbox", { name: "Betten", exact: true }).check({ force: true });
  await page.keyboard.press("Escape");
  await page.getByRole("columnheader", { name: "Betten" }).getByRole("button").click();
  await expect(page.getByRole("columnheader", { name: "Betten" })).toHaveAttribute("aria-sort", "ascending");
  await expect(table.getByRole("cell", { name: "1250,5" })).toBeVisible();
  await expectNoBarriers(page, "fields-list", true);
  await panel.getByRole("button", { name: t("customers-command-reset") }).click();

  await fields(page);
  await page.getByRole("button", { name: t("ownfield-change", { name: "Betten" }) }).click();
  const dialog = page.getByRole("dialog", { name: t("ownfield-change-title") });
  await dialog.getByLabel(t("ownfield-kind")).selectOption("date");
  await expect(dialog.getByText(t("ownfield-kind-change", { count: 1 }))).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText(t("ownfield-unfit-count", { count: 1, shown: "1" }))).toBeVisible();
  await findCustomer(page, "Annahof Kliniken");
  await expect(own(page).getByText(t("ownfield-unfit", { kind: t("ownfield-kind-date") }))).toBeVisible();
  await expect(read(page, "Betten")).toContainText("1250.5");
  await expectNoBarriers(page, "fields-unfit", true);
});

for (const language of languages) {
  test(`the fields speak ${language}`, async ({ page, rondo }) => {
    const { preferences } = await host().call("app.boot", {});
    await host().call("app.set_preferences", { ...preferences, language });
    await rondo.open(host());
    const speak = words(language);
    await go(page, "settings", speak);
    await page.getByRole("navigation", { name: speak("app-page-settings") }).getByRole("button", { name: speak("settings-section-fields"), exact: true }).click();
    await page.getByRole("button", { name: speak("ownfield-change", { name: "Häuser" }) }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectWords(page, `fields-${language}`);
    await page.keyboard.press("Escape");
    await host().call("app.set_preferences", { ...preferences, language: "de" });
  });
}
