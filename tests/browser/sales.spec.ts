// Selling: a deal that begins at its customer, next steps that can be read and stand in the order of the day, and
// purchases of any age that can be corrected.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { card, findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

/** A day so many days from now; far enough from midnight that browser and host agree on what lies ahead. */
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** The dialog of a new deal, opened by "Neu". */
async function newDeal(page: Page) {
  await page.keyboard.press("Control+N");
  await page.getByRole("menuitem", { name: t("deal-command-new") }).click();
  const dialog = page.getByRole("dialog", { name: t("deal-new-title") });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("a new deal begun on a customer's page has this customer, and another one can be chosen", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "pipeline");
  await expect(card(page, firm.stages[0]?.name ?? "", "Annahof Kliniken")).toBeVisible();
  // A draft that was begun for nobody does not turn up at a customer.
  const loose = await newDeal(page);
  await loose.getByLabel(t("deal-title")).fill("Irgendetwas");
  await expect(loose.getByRole("button", { name: t("party-discard") })).toBeVisible();
  await page.keyboard.press("Escape");

  await findCustomer(page, "Cohn Apparatebau");
  const dialog = await newDeal(page);
  const customer = dialog.getByRole("status", { name: t("deal-customer"), exact: true });
  await expect(customer).toHaveText("Cohn Apparatebau");
  await expect(dialog.getByLabel(t("deal-title"))).toBeFocused();
  await expect(dialog.getByLabel(t("deal-title"))).toHaveValue("");
  await page.keyboard.type("Prüfstand");
  await expect(dialog.getByRole("button", { name: t("party-discard") })).toBeVisible();
  await page.keyboard.press("Escape");

  await newDeal(page);
  await expect(customer, "the draft is this customer's").toHaveText("Cohn Apparatebau");
  await expect(dialog.getByLabel(t("deal-title"))).toHaveValue("Prüfstand");
  await dialog.getByRole("button", { name: t("deal-customer-loosen") }).click();
  await dialog.getByLabel(t("deal-customer"), { exact: true }).fill("Bergm");
  await page.getByRole("option", { name: "Bergmann Labor" }).click();
  await expect(customer).toHaveText("Bergmann Labor");
  await expect(dialog.getByText(t("deal-still-open", { count: 1, title: "Wartungsvertrag" }))).toBeVisible();
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  const deals = await host().call("deal.of_party", { id: firm.berg });
  expect(deals.map((deal) => deal.title).sort()).toEqual(["Prüfstand", "Wartungsvertrag"]);

  await newDeal(page);
  await expect(dialog.getByLabel(t("deal-title")), "what was saved is no draft any more").toHaveValue("");
  await expect(customer).toHaveText("Cohn Apparatebau");
});

test("a deal made after its next step takes the step over, and one undo gives it back", async ({ page, rondo }) => {
  const title = "Vorführung absprechen";
  const { id } = await host().call("task.create", { partyId: firm.cohn, kind: "call", title, dueOn: day(9) });
  await rondo.open(host());
  await findCustomer(page, "Cohn Apparatebau");
  const dialog = await newDeal(page);
  await expect(dialog.getByRole("combobox", { name: t("task-next") })).toHaveValue(id);
  await dialog.getByLabel(t("deal-title")).fill("Messplatz");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await go(page, "pipeline");
  const made = (await host().call("deal.of_party", { id: firm.cohn })).find((deal) => deal.title === "Messplatz");
  await expect(page.locator(`[data-deal="${made?.id}"]`)).toContainText(title);

  await page.keyboard.press("Control+Z");
  await expect(page.locator(`[data-deal="${made?.id}"]`)).toBeHidden();
  const [step] = await host().call("task.of_party", { id: firm.cohn });
  expect(step).toMatchObject({ id, dealId: null });
  await host().call("task.delete", { id });
});

test("a deal and its next step are made for somebody new in one go", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "pipeline");
  await expect(card(page, firm.stages[0]?.name ?? "", "Annahof Kliniken")).toBeVisible();
  const dialog = await newDeal(page);
  await dialog.getByLabel(t("deal-customer"), { exact: true }).fill("Praxis Dorn");
  await page.getByRole("option", { name: t("party-search-make", { name: "Praxis Dorn" }) }).click();
  await dialog.getByLabel(t("deal-title")).fill("Erstausstattung");
  await dialog.getByLabel(t("task-what")).fill("Liste schicken");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  const made = page.locator("[data-deal]").filter({ hasText: "Praxis Dorn" });
  await expect(made).toContainText("Liste schicken");
  await page.keyboard.press("Control+Z");
  await expect(made).toBeHidden();
  expect(await host().call("search.quick", { query: "Praxis Dorn", limit: 5 }), "the customer went with the deal").toEqual([]);
});

for (const { name, width, height } of [
  { name: "at 1280 px", width: 1280, height: 800 },
  { name: "at 1440 px", width: 1440, height: 900 },
  { name: "at 1920 px", width: 1920, height: 1080 },
  { name: "at 1280 px with 150 % zoom", width: 853, height: 533 },
]) {
  test(`a card shows what comes next and when ${name}`, async ({ page, rondo }) => {
    await page.setViewportSize({ width, height });
    const title = "Katalog bringen";
    const known = (await host().call("task.of_party", { id: firm.anna })).some((task) => task.title === title);
    if (!known) await host().call("task.create", { dealId: firm.offer, kind: "visit", title, dueOn: day(20), dueTime: "14:30" });
    await rondo.open(host());
    await go(page, "pipeline");
    const place = page.locator(`[data-deal="${firm.offer}"]`);
    await expect(card(page, firm.stages[0]?.name ?? "", "Annahof Kliniken")).toBeVisible();
    const whole = await place.boundingBox();
    for (const text of [title, /14:30$/]) {
      const words = place.getByText(text).last();
      const box = await words.boundingBox();
      if (!whole || !box) throw new Error(`${text} is not to be seen`);
      expect(box.x >= whole.x && box.x + box.width <= whole.x + whole.width, `${text} lies inside the card`).toBe(true);
      expect(await words.evaluate((element) => element.scrollWidth - element.clientWidth), `${text} is not cut`).toBeLessThanOrEqual(0);
      expect(box.width, `${text} can be read`).toBeGreaterThan(60);
    }
  });
}

test("the tasks of a day stand in the order of their times at the customer, and the first of them in Today", async ({ page, rondo }) => {
  const times = { Nachmittags: "14:30", Irgendwann: null, Morgens: "09:00", Mittags: "11:45" };
  for (const [title, dueTime] of Object.entries(times)) await host().call("task.create", { partyId: firm.cohn, kind: "todo", title, dueOn: day(3), dueTime });
  const expected = ["Morgens", "Mittags", "Nachmittags", "Irgendwann"];
  const inOrder = (texts: string[]) => texts.flatMap((text) => expected.filter((title) => text.includes(title)));
  await rondo.open(host());
  const queue = page.getByRole("listbox", { name: t("today-queue") });
  const line = queue.getByRole("option").filter({ hasText: "Cohn Apparatebau" });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText("Morgens");
  await expect(line).toContainText(t("agenda-others", { count: 3 }));

  await findCustomer(page, "Cohn Apparatebau");
  const steps = page.getByRole("complementary", { name: t("customer-part-open") }).locator(".sec").filter({ has: page.getByRole("heading", { name: t("task-next") }) });
  await expect(steps.getByRole("listitem")).toHaveCount(3);
  const [first = "", ...others] = [await steps.locator(".first").textContent(), ...(await steps.getByRole("listitem").allTextContents())];
  expect(inOrder([first ?? "", ...others.map((text) => text ?? "")])).toEqual(expected);
});

test("a purchase of any age is reached page by page, corrected and deleted", async ({ page, rondo }) => {
  const bought = (index: number) => `${2024 - Math.floor(index / 12)}-${String(12 - (index % 12)).padStart(2, "0")}-15`;
  for (let index = 0; index < 60; index++) {
    const money = { amount: (index + 1) * 1_000, currency: "EUR" };
    await host().call("purchase.add", { partyId: firm.berg, boughtOn: bought(index), money, title: `Kauf Nr. ${index + 1}`, dealId: index === 59 ? firm.service : null });
  }
  await rondo.open(host());
  await findCustomer(page, "Bergmann Labor");
  const section = page.getByRole("complementary", { name: t("customer-part-open") });
  const lines = section.getByRole("listitem").filter({ hasText: "Kauf Nr." });
  await expect(lines).toHaveCount(5);
  await section.getByRole("button", { name: t("customer-purchases-all", { count: 60, shown: "60" }) }).click();
  await expect(lines).toHaveCount(25);
  const more = section.getByRole("button", { name: t("customer-purchases-more") });
  await more.click();
  await expect(lines).toHaveCount(50);
  await more.click();
  await expect(lines).toHaveCount(60);
  await expect(more, "there is nothing more").toBeHidden();

  await lines.last().getByRole("button").click();
  const dialog = page.getByRole("dialog", { name: t("party-purchase-edit") });
  await dialog.getByLabel(t("party-purchase-title")).fill("Erstausstattung");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  const oldest = section.getByRole("listitem").filter({ hasText: "Erstausstattung" });
  await expect(oldest).toBeVisible();
  const { entries } = await host().call("timeline.page", { partyId: firm.berg, kinds: ["purchase"], limit: 100 });
  expect(entries.at(-1), "it is still the purchase of its deal").toMatchObject({ purchase: { title: "Erstausstattung", dealId: firm.service, boughtOn: bought(59) } });

  await oldest.getByRole("button").click();
  await dialog.getByRole("button", { name: t("party-delete") }).click();
  await expect(oldest).toHaveCount(0);
  await expect(lines).toHaveCount(59);
  await section.getByRole("button", { name: t("customer-purchases-fewer") }).click();
  await expect(lines).toHaveCount(5);
});
