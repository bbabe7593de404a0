// What a number is for: a word of the standard is stored and read in the user's language, an own word stays as typed.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { t, words } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { findCustomer } from "./support/go.ts";

let eva: string;
const host = useLoopback([], async (host) => {
  await makeFirm(host);
  const channels = [
    { kind: "phone" as const, value: "0431 100", label: "home" },
    { kind: "email" as const, value: "eva@kurz.example", label: "Büro Nord" },
  ];
  eva = (await host.call("party.create", { draft: { kind: "person", givenName: "Eva", familyName: "Kurz", channels } })).id;
});

const stored = async () => (await host().call("party.get", { id: eva })).channels.map((channel) => channel.label);

test("a label is read and typed in the user's language and stored in the standard's", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Eva Kurz");
  const card = page.locator("dl").filter({ hasText: "0431 100" });
  await expect(card).toContainText(t("party-label-home"));
  await expect(card).toContainText("Büro Nord");

  await page.keyboard.press("F2");
  const field = page.getByRole("dialog").getByLabel(t("party-channel-label", { name: `${t("party-channel-phone")} 1` }));
  await expect(field).toHaveValue(t("party-label-home"));
  await field.fill(t("party-label-work"));
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(card).toContainText(t("party-label-work"));
  expect(await stored()).toEqual(["work", "Büro Nord"]);
});

test("another language shows its own word for what is stored", async ({ page, rondo }) => {
  const { preferences } = await host().call("app.boot", {});
  await host().call("app.set_preferences", { ...preferences, language: "nl" });
  await rondo.open(host());
  await page.keyboard.press("Control+K");
  await page.keyboard.type("Eva Kurz");
  await page.getByRole("option", { name: "Eva Kurz" }).click();
  await expect(page.locator("dl").filter({ hasText: "0431 100" })).toContainText(words("nl")("party-label-work"));
});
