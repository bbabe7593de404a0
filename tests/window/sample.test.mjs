// The sample firm in the real window: pictures of the pages that matter most, at two sizes, and what the window costs.
// The figures depend on the machine, so they are told and not judged.
import assert from "node:assert/strict";
import { test } from "node:test";
import { freshHome, openRondo, text } from "./driver.mjs";

/** Memory that the whole of Rondo may take with the sample firm open. */
const BUDGET_MIB = 350;

for (const { size, settings } of [
  { size: 100, settings: {} },
  { size: 150, settings: { GDK_DPI_SCALE: "1.5" } },
]) {
  test(`the sample firm is drawn whole at ${size} %`, async (t) => {
    const rondo = await openRondo(t, await freshHome(t), ["--sample"], settings);
    await rondo.find("h1, .nav-line");
    const painted = await rondo.run(
      "() => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0]?.startTime",
    );
    await show(rondo, "app-page-customers", `customers-${size}`);
    await (await rondo.find("button.name")).click();
    await rondo.find(".ev");
    await fits(rondo, `customer-${size}`);
    await show(rondo, "app-page-pipeline", `board-${size}`, "[data-deal]");
    t.diagnostic(`first page after ${Math.round(painted - rondo.startedAt)} ms`);
    t.diagnostic(`memory ${Math.round(await rondo.memory())} MiB of ${BUDGET_MIB}`);
  });
}

async function show(rondo, page, picture, wanted = "button.name") {
  await (await rondo.find(`.nav-line[title="${await text("app", page)}"]`)).click();
  await rondo.find(wanted);
  await fits(rondo, picture);
}

/** Nothing is wider than the window, and the fonts of Rondo are those that are drawn. */
async function fits(rondo, picture) {
  await rondo.runAsync("async () => { await document.fonts.ready; }");
  await rondo.picture(picture);
  const wide = await rondo.run("() => document.documentElement.scrollWidth - window.innerWidth");
  assert.equal(wide, 0, "the page is not wider than the window");
}
