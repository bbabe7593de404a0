// What another client changes stands on the open page without anybody asking; what is half typed outlives a lock.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t } from "./support/texts.ts";
import { makeFirm, PASSPHRASE, type SmallFirm } from "./support/firm.ts";
import { card, column, findCustomer, go } from "./support/go.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

test("a customer made elsewhere appears in the open list, and one renamed changes its name", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "customers");
  const list = page.getByRole("tabpanel");
  await expect(list).toContainText("Cohn Apparatebau");
  await host().call("party.create", { draft: { kind: "organisation", name: "Zander Werft" } });
  await expect(list).toContainText("Zander Werft");
  await host().call("party.update", { id: firm.cohn, draft: { kind: "organisation", name: "Cohn Apparate" } });
  await expect(list).not.toContainText("Cohn Apparatebau");
});

test("a deal moved elsewhere moves on the open board", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "pipeline");
  const [from, to] = firm.stages;
  await expect(card(page, from?.name ?? "", "Annahof Kliniken")).toBeVisible();
  await host().call("deal.move", { id: firm.offer, stageId: to?.id ?? "" });
  await expect(card(page, to?.name ?? "", "Annahof Kliniken")).toBeVisible();
  await expect(column(page, to?.name ?? "").locator("dd").first()).toContainText("1.200");
});

test("a touch logged elsewhere stands in the open timeline", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  await host().call("touch.log", { draft: { partyId: firm.anna, kind: "call", body: "Rückruf zugesagt" } });
  await expect(page.getByText("Rückruf zugesagt").first()).toBeVisible();
});

test("a half-typed note is still there after lock and unlock", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Bergmann Labor");
  await page.keyboard.press("Control+L");
  await expect(page.getByRole("textbox", { name: t("party-touch-body") })).toBeFocused();
  await page.keyboard.type("Frau Berg überlegt noch, ob");
  await page.keyboard.press("Control+Shift+L");
  const field = page.getByLabel(t("vault-passphrase"), { exact: true });
  await expect(field).toBeFocused();
  await expect(page.getByText(t("vault-drafts"))).toBeVisible();
  await field.fill(PASSPHRASE);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bergmann Labor" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: t("party-touch-body") })).toHaveValue("Frau Berg überlegt noch, ob");
});
