// A card dragged over a board of a thousand deals: it lands where it is dropped, and how many frames a second the window
// drew meanwhile is printed for people. Nothing here judges a time.
import { expect, test } from "./support/rondo.ts";
import { useLoopback } from "./support/loopback.ts";
import { makeFirm, type SmallFirm } from "./support/firm.ts";
import { column, go } from "./support/go.ts";

const DEALS = 1000;
const MOVES = 120;
let firm: SmallFirm;
const host = useLoopback([], async (host) => {
  firm = await makeFirm(host);
  const open = firm.stages.filter((stage) => stage.kind === "open");
  for (let n = 0; n < DEALS; n++) {
    const stageId = open[n % open.length]?.id ?? "";
    await host.call("deal.create", { draft: { partyId: firm.berg, stageId, title: `Gerät ${n}`, money: { amount: 100_000 + n, currency: "EUR" } } });
  }
});

test("a card is dragged over a board of a thousand deals", async ({ page, rondo }) => {
  test.setTimeout(120_000);
  await rondo.open(host());
  await go(page, "pipeline");
  const lists = page.locator("[data-stage] [data-list]");
  await expect(lists.first()).toBeVisible();
  // Every card is loaded; only those near the window exist.
  await expect
    .poll(async () => {
      await lists.evaluateAll((all) => all.forEach((list) => list.scrollTo(0, list.scrollHeight)));
      return (await host().call("pipeline.board", { limit: 1 })).count;
    })
    .toBe(DEALS + 2);
  await lists.evaluateAll((all) => all.forEach((list) => list.scrollTo(0, 0)));
  const last = firm.stages[4]?.name ?? "";
  const before = (await host().call("pipeline.board", { limit: 1 })).columns[4]?.count ?? 0;
  const start = await column(page, firm.stages[0]?.name ?? "").getByRole("button", { name: "Annahof Kliniken", exact: true }).boundingBox();
  const end = await column(page, last).boundingBox();
  if (!start || !end) throw new Error("the board is not to be seen");
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { drawn: frames });
    const draw = (at: number) => {
      frames.push(at);
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
  await page.mouse.move(start.x + 20, start.y + 8);
  await page.mouse.down();
  await page.mouse.move(end.x + 80, end.y + 260, { steps: MOVES });
  const { seconds, frames, longest } = await page.evaluate(() => {
    const drawn = (window as unknown as { drawn: number[] }).drawn;
    const gaps = drawn.slice(1).map((at, index) => at - (drawn[index] ?? at));
    return { frames: gaps.length, seconds: gaps.reduce((sum, gap) => sum + gap, 0) / 1000, longest: Math.max(...gaps) };
  });
  await page.mouse.up();
  // eslint-disable-next-line no-console -- The figure is what this story is for.
  console.log(`frames per second while dragging over ${DEALS} cards: ${(frames / seconds).toFixed(1)}, longest frame ${longest.toFixed(1)} ms`);
  await expect.poll(async () => (await host().call("pipeline.board", { limit: 1 })).columns[4]?.count).toBe(before + 1);
});
