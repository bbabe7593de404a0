// Mails and meetings dropped on the window: shown, given to customers, taken over once, taken back; tasks out as a calendar.
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { makeFirm } from "./support/firm.ts";
import { find, findCustomer } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

let klinik = "";
const host = useLoopback([], async (host) => {
  await makeFirm(host);
  const channels = [{ kind: "email" as const, value: "harms@kurklinik.example" }];
  klinik = (await host.call("party.create", { draft: { kind: "organisation", name: "Kurklinik Nordsee", channels } })).id;
  await host.call("party.create", { draft: { kind: "person", givenName: "Otto", familyName: "Kern", channels: [{ kind: "email", value: "kern@reha.example" }] } });
});

const dialog = (page: Page) => page.getByRole("dialog", { name: t("correspondence-title") });
const rows = (page: Page) => dialog(page).getByRole("region", { name: t("correspondence-rows") }).getByRole("row");
const take = (page: Page, count: number) => dialog(page).getByRole("button", { name: t("correspondence-take", { count, shown: String(count) }) });
const talks = async () => (await host().call("party.open", { id: klinik })).counts.talk;

async function write(name: string, ...lines: string[]): Promise<string> {
  const path = join(host().files, name);
  await writeFile(path, lines.join("\r\n"));
  return path;
}

const mail = (name: string, from: string, subject: string, ...head: string[]) =>
  write(name, `From: ${from}`, "To: ich@rondo.example, Otto Kern <kern@reha.example>", `Subject: ${subject}`, "Date: Fri, 20 Nov 2026 10:00:00 +0100", `Message-ID: <${name}>`, ...head, "", "Guten Tag, bitte senden Sie uns ein Angebot.");

test.beforeEach(async ({ rondo }) => {
  await rondo.open(host());
});

test("mails dropped on the window find their customers, once, and go back in one step", async ({ page }) => {
  const known = await mail("angebot.eml", "Anke Harms <harms@kurklinik.example>", "Angebot für drei Geräte");
  const strange = await mail("fremd.eml", "Jan van der Berg <jan@fremd.example>", "Kennenlernen");
  const broken = await write("kaputt.eml", "nur ein Text");
  await host().drop(known, strange, broken);
  await expect(rows(page)).toHaveCount(4);
  await expect(rows(page).nth(1)).toContainText("Otto Kern, Kurklinik Nordsee");
  await expect(rows(page).nth(3)).toContainText(t("correspondence-why-not-this"));
  expect(await talks(), "a rehearsal changes nothing").toBe(0);
  await expectNoBarriers(page, "correspondence-drop", true);

  await take(page, 2).click();
  await expect(dialog(page)).toBeHidden();
  expect(await talks()).toBe(1);
  await host().drop(known);
  await expect(dialog(page)).toContainText(t("correspondence-nothing"));
  await expect(take(page, 0)).toBeDisabled();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: t("component-undo") }).last().click();
  await expect.poll(talks).toBe(0);
});

test("an address that belongs to nobody becomes a contact or somebody's, by keyboard too", async ({ page }) => {
  const path = await write("fremd.eml", "From: Jan van der Berg <jan@fremd.example>", "To: info@anders.example", "Subject: Frage", "Date: Fri, 20 Nov 2026 10:00:00 +0100", "Message-ID: <f>", "", "Text");
  await host().pick(path);
  await find(page, t("correspondence-command-pick"));
  await expect(rows(page)).toHaveCount(2);
  await expect(take(page, 0)).toBeDisabled();
  await expectNoBarriers(page, "correspondence-strangers", true);
  const address = "jan@fremd.example";
  await dialog(page).getByRole("button", { name: t("correspondence-make"), exact: true }).last().click();
  await expect(dialog(page)).toContainText(t("correspondence-will-make"));
  await expect(take(page, 1)).toBeEnabled();
  await dialog(page).getByRole("button", { name: t("correspondence-clear", { address }) }).click();
  await dialog(page).getByRole("combobox", { name: t("correspondence-choose", { address }) }).fill("Kurkl");
  await page.getByRole("option", { name: /Kurklinik/ }).click();
  await expect(rows(page).nth(1)).toContainText("Kurklinik Nordsee");
  await page.keyboard.press("Control+Enter");
  await expect(dialog(page)).toBeHidden();
  await expect.poll(talks).toBe(1);
  await host().call("history.undo", {});
});

test("what is dropped on a customer's page is about this customer; meetings to come become tasks and go out again", async ({ page }) => {
  await findCustomer(page, "Kurklinik Nordsee");
  const calendar = await write("termine.ics", "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "SUMMARY:Jahresgespräch", "LOCATION:Husum", "DTSTART;TZID=Europe/Berlin:20991201T100000", "END:VEVENT", "BEGIN:VEVENT", "UID:2", "SUMMARY:Ticken", "DTSTART:20261101T100000Z", "RRULE:FREQ=SECONDLY", "END:VEVENT", "END:VCALENDAR");
  await host().drop(calendar);
  await expect(dialog(page)).toContainText(t("correspondence-on", { name: "Kurklinik Nordsee" }));
  await expect(rows(page).nth(2)).toContainText(t("correspondence-why-rule-not-followed"));
  await expectNoBarriers(page, "correspondence-meetings", true);
  await take(page, 2).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText("Jahresgespräch").first()).toBeVisible();
  const folder = await host().saveHere();
  await find(page, t("correspondence-command-calendar"));
  const saved = async () => (await readdir(folder)).find((file) => file.startsWith(t("correspondence-calendar-file")) && file.endsWith(".ics")) ?? "";
  await expect.poll(saved).not.toBe("");
  expect(await readFile(join(folder, await saved()), "utf8")).toContain("SUMMARY:Jahresgespräch · Kurklinik Nordsee");
});

for (const language of languages) {
  test(`the dialog has a word for everything in ${language}`, async ({ page, rondo }) => {
    const said = words(language);
    const { preferences } = await host().call("app.boot", {});
    await host().call("app.set_preferences", { ...preferences, language, theme: "system" });
    await page.goto("about:blank");
    await rondo.open(host());
    await host().drop(await mail(`neu-${language}.eml`, "Jan <jan@fremd.example>", "Angebot"));
    await expect(page.getByRole("dialog", { name: said("correspondence-title") })).toBeVisible();
    await expect(page.getByRole("region", { name: said("correspondence-rows") }).getByRole("row")).toHaveCount(2);
    await expectWords(page, `correspondence-${language}`);
    await expectNoBarriers(page, `correspondence-${language}`, true);
  });
}
