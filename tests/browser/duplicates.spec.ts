// Records that mean the same: recognised while somebody types, gone through by keys alone, made one, taken apart again.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { go } from "./support/go.ts";
import { makeFirm } from "./support/firm.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

let ids: { left: string; right: string };

const host = useLoopback([], async (host) => {
  await makeFirm(host);
  const firm = async (draft: object) => (await host.call("party.create", { draft: { kind: "organisation", ...draft } })).id;
  const phone = (value: string) => ({ kind: "phone" as const, value });
  const left = await firm({
    name: "Reha-Zentrum Eiderstedt GmbH", customerNumber: "10482", note: "Zwei Standorte.", tags: ["Reha"],
    channels: [phone("04841 7712-0"), { kind: "email", value: "einkauf@reha-eiderstedt.de" }],
    addresses: [{ street: "Deichstraße 14", postcode: "25813", city: "Husum", country: "DE" }],
  });
  const right = await firm({
    name: "Rehazentrum Eiderstedt", customerNumber: "11907", vatId: "DE811907123", note: "Lieferung nur vormittags.",
    channels: [phone("+49 4841 77120"), phone("04841 7712-30"), { kind: "email", value: "buchhaltung@reha-eiderstedt.de" }],
    addresses: [{ street: "Deichstr. 14a", postcode: "25813", city: "Husum", country: "DE" }],
  });
  await host.call("purchase.add", { partyId: right, boughtOn: "2026-10-01", money: { amount: 90_000, currency: "EUR" } });
  await host.call("touch.log", { draft: { partyId: right, kind: "call", subject: "Angebot besprochen" } });
  await firm({ name: "Müller & Söhne KG", addresses: [{ street: "Am Wall 3", postcode: "01067", city: "Dresden" }] });
  await firm({ name: "Mueller und Soehne", addresses: [{ street: "Am Wall 3", postcode: "01067", city: "Dresden" }] });
  await firm({ name: "Tandartspraktijk Van der Berg", addresses: [{ street: "Lange Nieuwstraat 3", postcode: "3512 PA", city: "Utrecht" }] });
  await firm({ name: "Tandarts v.d. Berg", addresses: [{ street: "Lange Nieuwstraat 3", postcode: "3512PA", city: "Utrecht" }] });
  for (const [givenName, birthday] of [["Jan", "1980-02-03"], ["Jan", "--02-03"]] as const) await host.call("party.create", { draft: { kind: "person", givenName, familyName: "Petersen", birthday } });
  ids = { left, right };
});

const list = (page: Page) => page.getByRole("listbox", { name: t("duplicate-list") });
const lines = (page: Page) => list(page).getByRole("option");
const tab = (page: Page, name: string) => page.getByRole("tab", { name: t(`duplicate-tab-${name}`) });

async function open(page: Page) {
  await go(page, "customers");
  await page.getByRole("button", { name: t("duplicate-open"), exact: true }).click();
  await expect(lines(page)).toHaveCount(4);
}

test("whoever is typed anew is recognised with the reasons, and can be opened", async ({ page, rondo }) => {
  await rondo.open(host());
  await page.keyboard.press("Control+N");
  await page.getByRole("menuitem", { name: t("party-command-new-organisation") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: t("party-field-party-name"), exact: true }).fill("Reha Zentrum Eiderstedt");
  await expect(dialog.getByRole("status").filter({ hasText: "Reha-Zentrum Eiderstedt GmbH" })).toContainText(t("duplicate-reason-sameName"));
  await expectWords(page, "duplicate-hint");
  await expectNoBarriers(page, "duplicate-hint", true);
  await dialog.getByRole("status").getByRole("button", { name: t("duplicate-hint-open") }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /Eiderstedt/ })).toBeVisible();
});

test("pairs are gone through by keys alone: made one, told apart, put off, and taken back", async ({ page, rondo }) => {
  await rondo.open(host());
  await open(page);
  await expect(lines(page).first()).toContainText("Reha-Zentrum Eiderstedt GmbH");
  await expect(lines(page).first()).toContainText(t("duplicate-band-sure"));
  const compare = page.getByRole("region", { name: t("duplicate-question") });
  await expect(compare).toContainText("25813");
  await expectWords(page, "duplicates");
  await expectNoBarriers(page, "duplicates", true);

  // The name of the other one, both notes, and one number less.
  await compare.getByRole("radio", { name: t("duplicate-take", { field: t("party-field-party-name"), value: "Rehazentrum Eiderstedt" }) }).check();
  await compare.getByRole("button", { name: t("duplicate-both"), exact: true }).press("Enter");
  await compare.getByRole("checkbox", { name: t("duplicate-keep", { value: "04841 7712-30" }) }).press("Space");
  await compare.getByRole("button", { name: t("duplicate-type", { field: t("party-field-party-customer-number") }) }).press("Enter");
  await page.keyboard.type("10482-1");
  await expectNoBarriers(page, "duplicates-chosen", true);
  await page.keyboard.press("Control+Enter");
  await expect(lines(page)).toHaveCount(3);
  const merged = await host().call("party.get", { id: ids.left });
  expect([merged.name, merged.customerNumber, merged.vatId, merged.note]).toEqual(["Rehazentrum Eiderstedt", "10482-1", "DE811907123", "Zwei Standorte.\n\nLieferung nur vormittags."]);
  expect(merged.channels.map(({ value }) => value)).toEqual(["04841 7712-0", "einkauf@reha-eiderstedt.de", "buchhaltung@reha-eiderstedt.de"]);
  expect((await host().call("party.open", { id: ids.left })).purchases.count).toBe(1);

  await list(page).focus();
  await page.keyboard.press("k");
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.press("s");
  await expect(lines(page)).toHaveCount(1);
  await expect(tab(page, "different")).toContainText("1");
  await expect(tab(page, "later")).toContainText("1");
  await page.keyboard.press("Control+z");
  await expect(lines(page)).toHaveCount(2);

  await tab(page, "merged").click();
  await expectNoBarriers(page, "duplicates-merged", true);
  await page.getByRole("button", { name: t("duplicate-merged-undo-of", { lost: "Rehazentrum Eiderstedt", kept: "Rehazentrum Eiderstedt" }) }).press("Enter");
  await expect(page.getByText(t("duplicate-none-merged"))).toBeVisible();
  expect((await host().call("party.get", { id: ids.left })).name).toBe("Reha-Zentrum Eiderstedt GmbH");
  expect((await host().call("party.get", { id: ids.right })).deletedAt).toBeNull();
});

test("a firm and its own part are not made one, and it is said why", async ({ page, rondo }) => {
  const { id } = await host().call("party.link", { partyId: ids.right, otherId: ids.left });
  await rondo.open(host());
  await go(page, "customers");
  await page.getByRole("button", { name: t("duplicate-open"), exact: true }).click();
  await expect(page.getByText(t("duplicate-refused-linked"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("duplicate-merge") })).toBeDisabled();
  await host().call("party.unlink", { id });
  await expect(page.getByRole("button", { name: t("duplicate-merge") })).toBeEnabled();
});

test("the page speaks every language", async ({ page, rondo }) => {
  const { preferences } = await host().call("app.boot", {});
  for (const language of languages) {
    await host().call("app.set_preferences", { ...preferences, language });
    await rondo.open(host());
    await go(page, "customers", words(language));
    await page.getByRole("button", { name: words(language)("duplicate-open"), exact: true }).click();
    await expect(page.getByRole("listbox", { name: words(language)("duplicate-list") })).toBeVisible();
    await expectWords(page, `duplicates-${language}`);
  }
  await host().call("app.set_preferences", { ...preferences, language: "de" });
});
