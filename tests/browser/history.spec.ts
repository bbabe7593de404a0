// What was changed, from where, and the way back: of one operation, of one field, to a look at an earlier day, out of the trash.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { find, findCustomer } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

let reha: string;
const host = useLoopback([], async (host) => {
  await host.clock(-200);
  await makeFirm(host);
  const card = { kind: "organisation" as const, name: "Reha-Zentrum Eiderstedt", tags: ["Rehabilitation"], addresses: [{ street: "Am Hafen 2", postcode: "25813", city: "Husum", country: "DE" }], channels: [{ kind: "phone" as const, value: "+49 4841 7710" }] };
  reha = (await host.call("party.create", { draft: card })).id;
  await host.clock(-90);
  const { channels, addresses } = await host.call("party.get", { id: reha });
  await host.call("party.update", { id: reha, draft: { ...card, tags: ["Rehabilitation", "Tour Nordsee"], note: "Zahlt in 14 Tagen", channels: [{ kind: "phone", value: "+49 4841 7712", id: channels[0]?.id ?? null }], addresses: [{ ...card.addresses[0], street: "Deichstraße 14", id: addresses[0]?.id ?? null }] } });
  await host.call("deal.create", { draft: { partyId: reha, title: "Elektroden", money: { amount: 120000, currency: "EUR" } } });
  await host.clock(0);
});

const card = () => host().call("party.get", { id: reha });

test("one field is taken back alone, and what was changed since says so", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Reha-Zentrum Eiderstedt");
  await find(page, t("customer-command-history"));
  await expect(page.getByRole("heading", { level: 1, name: t("history-page") })).toBeVisible();
  const edited = page.getByRole("row").filter({ hasText: t("op-party-edit") });
  await expect(edited).toContainText("Deichstraße 14");
  await edited.getByRole("button", { name: t("history-undo-one", { name: t("party-field-address-street") }) }).click();
  await expect.poll(async () => (await card()).addresses[0]?.street).toBe("Am Hafen 2");
  expect((await card()).note, "the rest of the operation stays").toBe("Zahlt in 14 Tagen");
  await expect(edited.getByText(t("party-history-taken-back"))).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: t("op-change-undo") })).toBeVisible();
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await card()).addresses[0]?.street).toBe("Deichstraße 14");
});

test("a customer is looked at as of a day, by date, by step and by line of time", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Reha-Zentrum Eiderstedt");
  await find(page, t("history-command-as-of"));
  const panel = page.getByRole("complementary");
  await expect(panel.getByText(t("history-read-only"))).toBeVisible();
  const line = page.getByRole("slider", { name: t("history-as-of") });
  await expect(line).toBeVisible();
  await page.getByRole("button", { name: t("history-step-back") }).click();
  const street = panel.locator(".st").filter({ hasText: "Am Hafen 2" });
  await expect(street).toContainText("Deichstraße 14");
  await expect(panel.locator(".st").filter({ hasText: "Tour Nordsee" })).toContainText(t("history-not-then"));
  await expect(page.locator(".asof")).toBeVisible();
  await line.focus();
  await page.keyboard.press("End");
  await expect(panel).toBeHidden();
  await page.keyboard.press("Home");
  await expect(panel).toBeVisible();
  await page.getByRole("button", { name: t("history-today-go"), exact: true }).click();
  await expect(panel).toBeHidden();
});

test("the changes of one record stand alone, and filters narrow them", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Reha-Zentrum Eiderstedt");
  await find(page, t("customer-command-history"));
  await page.getByRole("combobox", { name: t("history-what") }).selectOption(t("history-area-deal"));
  await expect(page.getByRole("row").filter({ hasText: t("op-deal-create") })).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: t("op-party-edit") })).toHaveCount(0);
});

test("what was deleted lies in the trash, is found there and comes back", async ({ page, rondo }) => {
  const { id } = await host().call("party.create", { draft: { kind: "organisation", name: "Verschwunden GmbH" } });
  await host().call("task.create", { partyId: id, kind: "call", title: "Nachfassen" });
  await host().call("party.delete", { ids: [id] });
  await rondo.open(host());
  await find(page, t("trash-command"));
  await expect(page.getByRole("heading", { level: 1, name: t("trash-page") })).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "Verschwunden GmbH" });
  await expect(row).toContainText(t("trash-hanging-task", { count: 1 }));
  await expect(row).toContainText("Mara Lind");
  await page.getByRole("searchbox").fill("nichts davon");
  await expect(page.getByText(t("trash-none-found"))).toBeVisible();
  await page.getByRole("searchbox").fill("verschwund");
  await row.getByRole("checkbox").check();
  await page.getByRole("button", { name: t("customers-restore"), exact: true }).click();
  await expect(page.getByText(t("trash-none-found"))).toBeVisible();
  expect((await host().call("party.get", { id })).deletedAt).toBeNull();
  await page.keyboard.press("Control+Z");
  await expect(row).toBeVisible();
});

for (const language of languages) {
  test(`history, a past day and the trash read and look right in ${language}`, async ({ page, rondo }) => {
    const say = words(language);
    await host().call("app.set_preferences", { ...(await host().call("app.boot", {})).preferences, language });
    await rondo.open(host());
    await find(page, "Reha-Zentrum Eiderstedt", say);
    await expect(page.getByRole("heading", { level: 1, name: "Reha-Zentrum Eiderstedt" })).toBeVisible();
    await find(page, say("history-command-as-of"), say);
    await page.getByRole("button", { name: say("history-step-back") }).click();
    await expect(page.getByRole("complementary").getByText("Am Hafen 2")).toBeVisible();
    await expectWords(page, `history-${language}`);
    await expectNoBarriers(page, `history-past-${language}`, true);
    await find(page, say("trash-command"), say);
    await expect(page.getByRole("heading", { level: 1, name: say("trash-page") })).toBeVisible();
    await expectWords(page, `trash-${language}`);
    await expectNoBarriers(page, `trash-${language}`, true);
  });
}
