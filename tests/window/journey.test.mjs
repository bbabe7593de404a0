// A working day in the real window, from the first start to the second: a vault, an address book, a call, a deal, a
// sheet of paper; then the window is closed, and everything has to be there again.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";
import { CONTROL, ENTER, ESCAPE, eventually, freshHome, openRondo, text } from "./driver.mjs";

const PASSPHRASE = "vier worte sind gut genug";
const CUSTOMER = "Bäckerei Müßig & Söhne";
const CALL = "Möchte über neue Knetmaschinen für die Filiale in Tönning sprechen.";
const DEAL = "Zwei Spiralkneter";

test("what was done on the first day is there on the second", async (t) => {
  const home = await freshHome(t);
  const address = join(home, "Adressbuch März.vcf");
  await copyFile(new URL("addresses.vcf", import.meta.url), address);
  const printed = await recordWhatIsOpened(home);
  const data = ["--data-dir", join(home, "Rondo Daten")];

  let rondo = await openRondo(t, home, [...data, address]);
  await createVault(rondo);
  await takeOver(rondo);
  await openCustomer(rondo);
  await logCall(rondo);
  await makeDeal(rondo);
  await print(rondo, printed);
  await goTo(rondo, "app-page-pipeline");
  const stage = await dragToNextStage(rondo);
  await rondo.quit();

  rondo = await openRondo(t, home, data);
  await unlock(rondo);
  await openCustomer(rondo);
  await rondo.sees(CALL);
  await goTo(rondo, "app-page-pipeline");
  await rondo.until(standsIn, DEAL, stage);

  await undoEverything(rondo);
  await rondo.press(CONTROL, "\uE008", "l");
  await (await rondo.button(await text("vault", "vault-open-keychain"))).click();
  await rondo.find(".nav-line");
});

async function createVault(rondo) {
  await press(rondo, "vault-way-empty");
  await fill(rondo, "vault-create-firm", "Hansen & Petersen Bäckereibedarf");
  await fill(rondo, "vault-create-user", "Jörn Petersen");
  await fill(rondo, "vault-passphrase", PASSPHRASE);
  await fill(rondo, "vault-passphrase-again", PASSPHRASE);
  await press(rondo, "vault-create-do");

  await rondo.find("ol code");
  const groups = await rondo.run("() => [...document.querySelectorAll('ol code')].map((group) => group.innerText)");
  assert.equal(groups.length, 9);
  await rondo.picture("recovery-key");
  await press(rondo, "vault-recovery-have");
  await rondo.sees(await text("vault", "vault-confirm-title"));
  const asked = await rondo.run("() => [...document.querySelectorAll('.field label')].map((label) => label.innerText)");
  assert.equal(asked.length, 2);
  for (const label of asked) {
    await (await rondo.field(label)).type(groups[Number(/\d/.exec(label)[0]) - 1].toLowerCase());
  }
  await press(rondo, "vault-confirm-do");
  await press(rondo, "vault-keychain-enable");
}

/** The file that the program was started with waits until the vault is open, and then nobody has to look for it. */
async function takeOver(rondo) {
  await rondo.sees("Adressbuch März.vcf");
  await rondo.find(".foot-bar .primary:not([disabled])");
  await rondo.picture("import");
  await rondo.press(CONTROL, ENTER);
  await press(rondo, "import-see-customers");
  await rondo.sees(CUSTOMER);
  await rondo.sees("Grönländer");
}

async function openCustomer(rondo) {
  await goTo(rondo, "app-page-customers");
  await (await rondo.button(CUSTOMER)).click();
  await rondo.until("(name) => document.querySelector('h1')?.innerText === name", CUSTOMER);
}

async function logCall(rondo) {
  await rondo.press(CONTROL, "l");
  await rondo.until("() => document.activeElement.matches('.comp textarea')");
  await press(rondo, "touch-call");
  await rondo.press(CONTROL, "l");
  await rondo.keys(CALL);
  await rondo.press(CONTROL, ENTER);
  await rondo.until("(said) => document.querySelector('.ev .body-text')?.innerText === said", CALL);
}

async function makeDeal(rondo) {
  await press(rondo, "deal-command-new");
  await fill(rondo, "deal-title", DEAL);
  await fill(rondo, "deal-value", "12.400,50");
  await rondo.press(CONTROL, ENTER);
  await rondo.until("() => document.querySelector('[role=dialog]') === null");
  await rondo.sees("12.400,50");
}

async function print(rondo, printed) {
  await rondo.press(CONTROL, "p");
  await rondo.until("(name) => document.querySelector('.print-preview ol svg')?.textContent.includes(name)", CUSTOMER);
  await rondo.picture("sheet");
  await press(rondo, "printview-open");
  const path = await eventually("the viewer is started", () => readFile(printed, "utf8").catch(() => ""));
  assert.equal((await stat(dirname(path))).mode & 0o077, 0, "nobody else reads the sheet");
  const { stdout } = await promisify(execFile)("pdftotext", [path, "-"]);
  assert.ok(stdout.includes(CUSTOMER), `the customer's name can be read on paper: ${stdout}`);
  await rondo.press(ESCAPE);
  await rondo.until("() => document.querySelector('.print-preview') === null");
}

/** Drops the card one column further and gives back the name of that stage. */
async function dragToNextStage(rondo) {
  const card = await rondo.find("[data-stage]:nth-child(1) [data-deal]");
  const next = await rondo.find("[data-stage]:nth-child(2)");
  const stage = await rondo.run("() => document.querySelector('[data-stage]:nth-child(2) h2').textContent");
  await rondo.drag(card, next);
  await rondo.until(standsIn, DEAL, stage);
  await rondo.picture("pipeline");
  return stage;
}

const standsIn = `(deal, stage) => [...document.querySelectorAll("[data-stage]")].some((column) =>
  column.querySelector("h2").textContent === stage && (column.querySelector("[data-deal]")?.textContent.includes(deal) ?? false))`;

async function unlock(rondo) {
  await fill(rondo, "vault-passphrase", PASSPHRASE);
  await rondo.keys(ENTER);
  await rondo.find(".nav-line");
}

/** What was done can be taken back step by step, also after the next start, down to the import. */
async function undoEverything(rondo) {
  for (const step of ["op-deal-move", "op-deal-create", "op-touch-log", "op-import"]) {
    await rondo.press(CONTROL, "z");
    await rondo.sees((await text("app", "app-undone")).replace("{ $what }", await text("op", step)));
  }
  await goTo(rondo, "app-page-customers");
  await rondo.until("(name) => !document.querySelector('.main').innerText.includes(name)", CUSTOMER);
}

/** Puts a program in the place of the system's viewer that only writes down what it was given. */
async function recordWhatIsOpened(home) {
  const record = join(home, "opened.txt");
  const viewer = join(home, "bin", "xdg-open");
  await mkdir(join(home, "bin"));
  await writeFile(viewer, `#!/bin/sh\nprintf %s "$1" > "${record}.part" && mv "${record}.part" "${record}"\n`);
  await chmod(viewer, 0o700);
  return record;
}

async function goTo(rondo, page) {
  const title = await text("app", page);
  await (await rondo.find(`.nav-line[title="${title}"]`)).click();
  await rondo.until("(title) => document.querySelector('h1')?.innerText === title", title);
}

async function press(rondo, key) {
  await (await rondo.button(await text(key.split("-")[0], key))).click();
}

async function fill(rondo, key, value) {
  await (await rondo.field(await text(key.split("-")[0], key))).type(value);
}
