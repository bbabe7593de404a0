// The depth of the page Lifecycle over the sample firm: every number opens its list, winning back asks for the reason
// first, and the choice of model and period is remembered.
import type { Page } from "@playwright/test";
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { expectNoBarriers, expectWords } from "./support/look.ts";
import { languages, t, words } from "./support/texts.ts";
import { findCustomer, go } from "./support/go.ts";

const host = useLoopback(["--sample"]);

const phaseName = (phase: string) => t(`lifecycle-phase-${phase.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
const panel = (page: Page, key: string) => page.getByRole("region", { name: t(key), exact: true });
/** The table says how many rows it has; only those near the eye exist. */
const expectCount = (page: Page, count: number) => expect(page.getByRole("table", { name: t("app-page-customers") })).toHaveAttribute("aria-rowcount", String(count + 1));

/** The table of customers, so that rows can be counted by the number that the page told. */
async function asTable(page: Page) {
  await page.getByRole("radiogroup", { name: t("customers-look") }).getByText(t("customers-look-table")).click();
}

test("the numbers of a phase open the lists behind them, and the way back leads here again", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "customers");
  await asTable(page);
  await go(page, "lifecycle");
  const view = await host().call("lifecycle.overview", { track: "six", days: 90 });
  const bond = view.stages.find((stage) => stage.phase === "bond");
  const phase = t("lifecycle-phase-bond");
  const table = panel(page, "figures-title");
  for (const [key, count] of [["lifecycle-open-phase", bond?.count], ["figures-open-came", bond?.came], ["figures-open-left", bond?.left]] as const) {
    await table.getByRole("button", { name: t(key, { phase, count: count ?? 0 }) }).click();
    await expect(page.getByRole("heading", { level: 1, name: t("app-page-customers") })).toBeVisible();
    const list = await host().call("party.page", { filter: key === "lifecycle-open-phase" ? { conditions: { kind: "is", field: "six", op: "is", values: ["bond"] } } : { conditions: { kind: "moved", track: "six", since: view.since, ...(key === "figures-open-came" ? { to: ["bond"] } : { from: ["bond"] }) } } });
    await expect(page.getByRole("status").filter({ hasText: t("customers-count", { count: list.total ?? 0 }) })).toBeVisible();
    await expectCount(page, list.total ?? 0);
    await page.keyboard.press("Alt+ArrowLeft");
    await expect(panel(page, "figures-title")).toBeVisible();
  }
});

test("a band, a segment and the early warning open their lists with clear words", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "customers");
  await asTable(page);
  await go(page, "lifecycle");
  await page.getByRole("button", { name: t("lifecycle-as-table"), exact: true }).click();
  const flow = panel(page, "lifecycle-moves").getByRole("row").nth(1).getByRole("button");
  await flow.click();
  const chip = page.getByRole("toolbar", { name: t("customers-filter") }).getByText(t("view-moved"));
  await expect(chip).toBeVisible();
  await expect(chip).toContainText("→");
  await page.keyboard.press("Alt+ArrowLeft");

  const { segments } = await host().call("lifecycle.segments", {});
  const full = segments.find((segment) => segment.count > 0);
  const name = t(`lifecycle-segment-${(full?.segment ?? "").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  await panel(page, "figures-segments").getByRole("button", { name: t("figures-open-segment", { segment: name, count: full?.count ?? 0 }) }).click();
  await expectCount(page, full?.count ?? 0);
  await page.keyboard.press("Alt+ArrowLeft");

  const { warned } = await host().call("lifecycle.overview", { track: "six", days: 90 });
  await page.getByRole("button", { name: t("figures-all-warned") }).click();
  await expectCount(page, warned);
  await expect(page.getByRole("columnheader", { name: t("view-column-atRisk") })).toHaveAttribute("aria-sort", "descending");
});

test("nobody is contacted before a reason is given, and undo takes it back", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "lifecycle");
  const list = panel(page, "winback-title");
  const { rows: candidates } = await host().call("win_back.list", { limit: 8 });
  const open = candidates.find((candidate) => candidate.reason === null && candidate.tried === null);
  if (!open) throw new Error("the sample firm has somebody to win back without a reason");
  const row = list.getByRole("row").filter({ hasText: open.name });
  await row.getByRole("button", { name: t("winback-contact"), exact: true }).click();
  await page.getByRole("menuitemcheckbox", { name: t("lifecycle-loss-price") }).click();
  await expect(row.getByText(t("lifecycle-loss-price"))).toBeVisible();
  await row.getByRole("button", { name: t("winback-contact"), exact: true }).click();
  const outcome = row.getByRole("button", { name: new RegExp(t("winback-outcome-open")) }).or(row.getByText(/offen/));
  await expect(outcome.first()).toBeVisible();
  await outcome.first().click();
  await page.getByRole("menuitemcheckbox", { name: t("winback-outcome-declined") }).click();
  await expect(row.getByText(t("winback-outcome-declined"))).toBeVisible();
  await row.getByText(t("winback-outcome-declined")).click();
  await page.getByRole("menuitem", { name: t("winback-take-back") }).click();
  await expect(row.getByRole("button", { name: t("winback-contact"), exact: true })).toBeVisible();
  const { rows: after } = await host().call("win_back.list", { limit: 8 });
  expect(after.find((candidate) => candidate.partyId === open.partyId)?.activity).toBe(open.activity);
  for (let step = 0; step < 4; step++) await page.keyboard.press("Control+Z");
  await expect(row.getByText(t("winback-reason-missing"))).toBeVisible();
});

test("model and period are remembered", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "lifecycle");
  await page.getByRole("combobox", { name: t("lifecycle-model") }).selectOption("buyer");
  await page.getByRole("combobox", { name: t("lifecycle-period") }).selectOption("365");
  await expect(panel(page, "figures-title").getByText(t("lifecycle-phase-core"), { exact: true })).toBeVisible();
  await page.reload();
  await go(page, "lifecycle");
  await expect(page.getByRole("combobox", { name: t("lifecycle-model") })).toHaveValue("buyer");
  await expect(page.getByRole("combobox", { name: t("lifecycle-period") })).toHaveValue("365");
  await page.getByRole("combobox", { name: t("lifecycle-model") }).selectOption("six");
  await page.getByRole("combobox", { name: t("lifecycle-period") }).selectOption("90");
});

test("a reason leads to its entry in the timeline", async ({ page, rondo }) => {
  await rondo.open(host());
  const { rows: known } = await host().call("party.page", { filter: { conditions: { kind: "is", field: "six", op: "is", values: ["bond"] } }, limit: 1 });
  await findCustomer(page, known[0]?.name ?? "");
  const reason = page.locator(".now .why").first();
  await expect(reason).toBeVisible();
  await reason.click();
  await expect(page.locator("article.sought")).toBeFocused();
});

test("a deal's card shows the phase of its customer, and who came back has another life", async ({ page, rondo }) => {
  await rondo.open(host());
  const board = await host().call("pipeline.board", { filter: {} });
  const card = board.columns.flatMap((column) => column.cards).find((known) => known.partyPhase !== null);
  await go(page, "pipeline");
  await expect(page.locator(`[data-deal="${card?.id}"]`).getByRole("img", { name: phaseName(card?.partyPhase ?? "") })).toBeVisible();

  const back = await host().call("party.page", { filter: { conditions: { kind: "moved", track: "activity", cameBack: true, since: "2024-12-01" } }, limit: 1 });
  await findCustomer(page, back.rows[0]?.name ?? "");
  const strip = page.getByRole("list", { name: t("lifecycle-way") });
  await expect(strip.getByRole("listitem").filter({ hasText: t("lifecycle-life", { life: 2 }) })).toHaveCount(1);
  await expect(page.locator(".now")).toContainText(t("figures-life-since", { life: 2, day: "" }).trim());
});

test("segments stand as a grid and as a table, with the same numbers", async ({ page, rondo }) => {
  await rondo.open(host());
  await go(page, "lifecycle");
  const segments = panel(page, "figures-segments");
  const numbers = async () => (await segments.locator("b.num, td.num").allInnerTexts()).map(Number).sort((a, b) => a - b);
  await expect(segments.locator("b.num")).toHaveCount(10);
  const inGrid = await numbers();
  await segments.getByRole("button", { name: t("figures-segments-as-table") }).click();
  await expect(segments.getByRole("row")).toHaveCount(11);
  expect(await numbers()).toEqual(inGrid);
});

for (const language of languages) {
  test(`the page speaks ${language}${language === "de" ? " and has no barriers" : ""}`, async ({ page, rondo }) => {
    test.setTimeout(180_000);
    const { preferences } = await host().call("app.boot", {});
    await host().call("app.set_preferences", { ...preferences, language, theme: "system" });
    await page.setViewportSize({ width: 1440, height: 1700 });
    await rondo.open(host());
    await go(page, "lifecycle", words(language));
    await expect(page.getByRole("region", { name: words(language)("figures-title"), exact: true })).toBeVisible();
    await expectWords(page, `lifecycle-${language}`);
    if (language === "de") await expectNoBarriers(page, "lifecycle", true);
    await page.setViewportSize({ width: 1440, height: 1700 });
    await page.screenshot({ path: `../tests/browser/out/pictures/lifecycle-whole-${language}.png` });
  });
}
