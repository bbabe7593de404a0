// The first thing anybody sees: the program starts and its window shows a page.
import assert from "node:assert/strict";
import { test } from "node:test";
import { freshHome, openRondo } from "./driver.mjs";

test("a new installation opens its window on a page of its own", async (t) => {
  const rondo = await openRondo(t, await freshHome(t));
  const heading = await rondo.find("h1");
  assert.notEqual((await heading.text()).trim(), "", "the page greets with a heading");
  assert.equal(await rondo.title(), "Rondo");
  assert.match(await rondo.address(), /^tauri:\/\/localhost\b/);
  await rondo.picture("first-start");
});
