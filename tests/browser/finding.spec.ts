// Finding everything from one field: names, notes, numbers, tasks, files; by kind, with errors, and the way to each.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, t, words, type Words } from "./support/texts.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { findCustomer, go } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
  const { anna, berg } = firm;
  const eur = { amount: 129_000, currency: "EUR" };
  await host.call("touch.log", { draft: { partyId: anna, kind: "call", subject: "Prüfprotokoll angemahnt", body: "Frau Sommer schickt das Prüfprotokoll der Sonde bis Freitag nach.", at: Date.parse("2026-03-04T10:00:00Z") } });
  for (let number = 0; number < 60; number += 1) await host.call("touch.log", { draft: { partyId: anna, kind: "call", subject: `Rückfrage ${number}`, at: Date.parse("2026-05-04T10:00:00Z") + number * 86_400_000 } });
  await host.call("touch.log", { draft: { partyId: berg, kind: "note", body: "Am Eingang melden, Prüfprotokoll liegt beim Pförtner." } });
  await host.call("task.create", { partyId: anna, kind: "mail", title: "Prüfprotokoll ablegen", dueOn: "2027-01-15" });
  await host.call("case.add", { partyId: berg, kind: "complaint", title: "Prüfprotokoll fehlt", openedOn: "2026-09-01" });
  await host.call("contract.add", { draft: { partyId: berg, title: "Wartung der Zentrifugen", number: "V-2026-17", startedOn: "2026-01-01" } });
  await host.call("purchase.add", { partyId: anna, boughtOn: "2026-02-10", money: eur, number: "RE 00421", title: "Sonde 5 MHz" });
  await host.call("promise.add", { partyId: anna, kind: "ours", title: "Prüfprotokoll bis Ende März", madeOn: "2026-03-04" });
  const path = join(await host.saveHere(), "Prüfprotokoll 2026.pdf");
  await writeFile(path, "%PDF-1.7");
  await host.pick(path);
  const file = await host.call("file.pick", {});
  await host.call("file.add", { to: { partyId: anna }, tokens: [file?.token ?? ""], job: "file" });
});

const list = (page: Page, w: Words = t) => page.getByRole("listbox", { name: w("component-palette") });
const hit = (page: Page, text: string) => list(page).getByRole("option").filter({ hasText: text });

async function type(page: Page, text: string, w: Words = t) {
  await page.keyboard.press("Control+K");
  const field = page.getByRole("combobox", { name: w("component-palette") });
  await expect(field).toBeFocused();
  await field.fill(text);
  return field;
}

test("a note is found in another writing, its place is marked, and Enter leads to it on the timeline", async ({ page, rondo }) => {
  await rondo.open(host());
  const field = await type(page, "pruefprotokoll freitag");
  const found = hit(page, "bis Freitag nach");
  await expect(found).toHaveCount(1);
  await expect(found.locator("mark")).toHaveText(["Prüfprotokoll", "Prüfprotokoll", "Freitag"]);
  await expect(found).toContainText("Annahof Kliniken");
  await page.keyboard.press("Enter");
  await expect(field).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Annahof Kliniken" })).toBeVisible();
  const entry = page.getByRole("article").filter({ hasText: "bis Freitag nach" });
  await expect(entry).toBeFocused();
  await expect(entry).toBeInViewport();
});

test("kinds are counted and shown alone with Tab, and a task, a case and a deal are opened", async ({ page, rondo }) => {
  await rondo.open(host());
  await type(page, "prüfprotokoll");
  const kinds = page.getByRole("group", { name: t("search-kinds") });
  await expect(kinds.getByRole("button", { name: t("search-kinds-touch") })).toContainText("2");
  await page.keyboard.press("Tab");
  await expect(kinds.getByRole("button", { name: t("search-kinds-touch") })).toHaveAttribute("aria-pressed", "true");
  await expect(list(page).getByRole("option")).toHaveCount(2);
  await page.keyboard.press("Shift+Tab");
  await expect(kinds.getByRole("button", { name: t("search-kinds-all") })).toHaveAttribute("aria-pressed", "true");
  await hit(page, "Prüfprotokoll ablegen").click();
  await expect(page.locator(".sought").filter({ hasText: "Prüfprotokoll ablegen" })).toBeVisible();
  await type(page, "prüfprotokoll 2026");
  await hit(page, "Prüfprotokoll 2026.pdf").click();
  await expect(page.getByRole("button", { name: /Prüfprotokoll 2026\.pdf/ }).first()).toBeFocused();
  await type(page, "prüfprotokoll fehlt");
  await hit(page, "Prüfprotokoll fehlt").click();
  await expect(page.getByRole("article").filter({ hasText: "Prüfprotokoll fehlt" })).toBeFocused();
  await type(page, "ultraschallgerät");
  await expect(hit(page, "Ultraschallgerät")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Ultraschallgerät" })).toBeVisible();
});

test("numbers are found in any writing, more of one kind on request, and what is nowhere says so", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "today");
  const field = await type(page, "re00421");
  await expect(list(page).getByRole("option").first()).toContainText("RE 00421");
  await field.fill("v 2026 17");
  await expect(list(page).getByRole("option").first()).toContainText("Wartung der Zentrifugen");
  await field.fill("rückfrage");
  await page.getByRole("group", { name: t("search-kinds") }).getByRole("button", { name: t("search-kinds-touch") }).click();
  await expect(list(page).getByRole("option")).toHaveCount(31);
  await hit(page, t("search-more")).click();
  await expect(list(page).getByRole("option")).toHaveCount(60);
  await field.fill("quastenflosserei");
  await expect(page.getByText(t("search-nothing", { query: "quastenflosserei" }))).toBeVisible();
});

test("a name with a typing error is found as similar", async ({ page, rondo }) => {
  await rondo.open(host());
  await type(page, "bregmann labro");
  await expect(list(page).getByRole("option").first()).toContainText("Bergmann Labor");
  await expect(list(page).getByRole("option").first()).toContainText(t("search-similar"));
  await expectNoBarriers(page, "finding-similar", true);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bergmann Labor" })).toBeVisible();
});

test("what is thrown away is not found until it is back", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Bergmann Labor");
  await host().call("party.delete", { ids: [firm.berg] });
  const field = await type(page, "pförtner");
  await expect(page.getByText(t("search-nothing", { query: "pförtner" }))).toBeVisible();
  await host().call("party.restore", { ids: [firm.berg] });
  await field.fill("pförtne");
  await expect(hit(page, "Pförtner")).toHaveCount(1);
});

for (const language of languages) {
  test(`the hits have words and no barriers in ${language}`, async ({ page, rondo }) => {
    const w = words(language);
    await host().call("app.set_preferences", { ...(await host().call("app.boot", {})).preferences, language });
    await rondo.open(host());
    await type(page, "prüfprotokoll", w);
    await expect(list(page, w).getByRole("option").first()).toBeVisible();
    await expectWords(page, `finding-${language}`);
    await expectNoBarriers(page, `finding-${language}`, true);
    await page.getByRole("combobox", { name: w("component-palette") }).fill("quastenflosserei");
    await expect(page.getByText(w("search-nothing", { query: "quastenflosserei" }))).toBeVisible();
    await expectNoBarriers(page, `finding-nothing-${language}`, language === "de");
  });
}
