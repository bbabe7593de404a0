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
    await rondo.find(".nav-line");
    await show(rondo, "app-page-customers", `customers-${size}`);
    await choose(rondo, "button.name");
    await rondo.find(".ev");
    await fits(rondo, `customer-${size}`);
    await show(rondo, "app-page-pipeline", `board-${size}`, "[data-deal]");
    const memory = await rondo.memory();
    const whole = memory.reduce((sum, { size }) => sum + size, 0);
    const parts = memory.map(({ program, size }) => `${program} ${Math.round(size)}`).join(", ");
    t.diagnostic(`first page after ${Math.round((await rondo.run(painted)) - rondo.startedAt)} ms`);
    t.diagnostic(`memory ${Math.round(whole)} MiB of ${BUDGET_MIB}: ${parts}`);
  });
}

/** When the first text of the page stood on the screen, in milliseconds since 1970. */
const painted = `() => Date.now() - performance.now() +
  performance.getEntriesByType("paint").find((paint) => paint.name === "first-contentful-paint")?.startTime`;

async function show(rondo, page, picture, wanted = "button.name") {
  await choose(rondo, `.nav-line[title="${await text("app", page)}"]`);
  await rondo.find(wanted);
  await fits(rondo, picture);
}

/** Clicks without a pointer: the driver misses its aim as soon as the window is drawn larger than 100 %. */
async function choose(rondo, css) {
  await rondo.find(css);
  await rondo.run("(css) => document.querySelector(css).click()", css);
}

/** Nothing is wider than the window, and the fonts of Rondo are those that are drawn. */
async function fits(rondo, picture) {
  await rondo.runAsync("async () => { await document.fonts.ready; }");
  await rondo.picture(picture);
  const wide = await rondo.run("() => document.documentElement.scrollWidth - window.innerWidth");
  // A window of 853⅓ pixels is rounded down by one of the two and up by the other.
  assert.ok(wide <= 1, `the page is ${wide} pixels wider than the window`);
}
