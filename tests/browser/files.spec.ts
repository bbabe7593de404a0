// Files on a customer: by dialog and by drop, shown, opened as a private copy, saved, found, deleted and brought back.
import { readFile, writeFile } from "node:fs/promises";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { languages, t, words } from "./support/texts.ts";
import { makeFirm, PASSPHRASE, type SmallFirm } from "./support/firm.ts";
import { find, findCustomer } from "./support/go.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";

/** A picture of one pixel. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
});

async function put(name: string, bytes: Buffer | string): Promise<string> {
  const path = join(await host().saveHere(), name);
  await writeFile(path, bytes);
  return path;
}

const files = () => host().call("file.page", { partyId: firm.anna });

test("a file is attached by dialog, opened as a private copy, and the copy is gone with the lock", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  await host().pick(await put("Angebot 2026.pdf", "%PDF-1.7 Angebot"));
  await find(page, t("files-command-add"));
  const line = page.getByRole("button", { name: /Angebot 2026\.pdf/ }).first();
  await expect(line).toBeVisible();
  await line.click();
  await expect.poll(async () => (await host().opened()).files.length).toBe(1);
  const [copy] = (await host().opened()).files;
  expect(copy?.endsWith("Angebot 2026.pdf")).toBe(true);
  expect(statSync(copy ?? "").mode & 0o777).toBe(0o600);
  await host().call("vault.lock", {});
  expect(existsSync(copy ?? "")).toBe(false);
  await host().call("vault.unlock", { method: "passphrase", secret: PASSPHRASE });
});

test("dropped files go to the customer who is open, a picture is shown, and delete is undone", async ({ page, rondo }) => {
  await rondo.open(host());
  await findCustomer(page, "Annahof Kliniken");
  await host().drop(await put("Gerät.png", PNG), await put("Liste.csv", "a;b"));
  await expect(page.getByRole("button", { name: /Gerät\.png/ }).first()).toBeVisible();
  await page.getByRole("button", { name: /Gerät\.png/ }).first().click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toHaveJSProperty("naturalWidth", 1);
  await page.keyboard.press("Escape");
  // What nobody may open is saved instead.
  const folder = await host().saveHere();
  await page.getByRole("button", { name: /Liste\.csv/ }).first().click();
  await expect(page.getByText(t("files-saved", { name: "Liste.csv" }))).toBeVisible();
  expect(await readFile(join(folder, "Liste.csv"), "utf8")).toBe("a;b");
  await page.getByRole("button", { name: t("files-more", { name: "Liste.csv" }) }).click();
  await page.getByRole("menuitem", { name: t("party-delete") }).click();
  await expect.poll(async () => (await files()).rows.some((row) => row.name === "Liste.csv")).toBe(false);
  await page.keyboard.press("Control+Z");
  await expect.poll(async () => (await files()).rows.some((row) => row.name === "Liste.csv")).toBe(true);
});

test("a customer is found by the name of a file, and a file that is gone is refused", async ({ page, rondo }) => {
  rondo.mayRefuse("file");
  await rondo.open(host());
  await page.keyboard.press("Control+K");
  await page.keyboard.type("Geraet");
  await expect(page.getByRole("option", { name: /Annahof Kliniken/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await findCustomer(page, "Annahof Kliniken");
  const before = (await files()).total;
  const path = await put("Flüchtig.txt", "x");
  await host().pick(path);
  const { rm } = await import("node:fs/promises");
  const token = await host().call("file.pick", {});
  await rm(path);
  await expect(host().call("file.add", { to: { partyId: firm.anna }, tokens: [token?.token ?? ""], job: "j" })).rejects.toThrow("missing");
  expect((await files()).total).toBe(before);
});

for (const language of languages) {
  test(`files read and look right in ${language}`, async ({ page, rondo }) => {
    const say = words(language);
    await host().call("app.set_preferences", { ...(await host().call("app.boot", {})).preferences, language });
    await rondo.open(host());
    await find(page, "Annahof Kliniken", say);
    await expect(page.getByRole("button", { name: /Gerät\.png/ }).first()).toBeVisible();
    await page.getByRole("button", { name: /Gerät\.png/ }).first().scrollIntoViewIfNeeded();
    await expectWords(page, `files-${language}`);
    await expectNoBarriers(page, `files-${language}`, true);
  });
}
