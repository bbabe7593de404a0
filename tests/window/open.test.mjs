// The first thing anybody sees: the program starts, and its window asks how to begin.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { freshHome, openRondo, surroundings, text } from "./driver.mjs";

test("a new installation opens its window and asks how to begin", async (t) => {
  const rondo = await openRondo(t, await freshHome(t));
  const heading = await rondo.find("h1");
  assert.equal(await heading.text(), await text("vault", "vault-start-title"));
  assert.equal(await rondo.title(), "Rondo");
  assert.match(await rondo.address(), /^tauri:\/\/localhost\b/);
  await rondo.picture("first-start");
});

test("a second start leaves the work to the window that is open", async (t) => {
  const home = await freshHome(t);
  const rondo = await openRondo(t, home);
  await rondo.find("h1");
  const second = spawn(process.env.RONDO_APP, [], {
    env: surroundings(home),
    stdio: ["ignore", "inherit", "inherit"],
  });
  t.after(() => second.kill());
  assert.deepEqual(await once(second, "exit"), [0, null], "the second start ends by itself, content");
  await rondo.find("h1");
});
