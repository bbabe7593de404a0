// Who leaves the desk leaves no open vault behind: the desktop says that its screen is locked, and Rondo locks too.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { freshHome, openRondo } from "./driver.mjs";

const VAULT = {
  name: "Hansen & Petersen",
  passphrase: "vier worte sind gut",
  language: "de",
  country: "DE",
  firmName: "Hansen & Petersen Medizintechnik",
  userName: "Martin Krause",
};

test("the vault locks when the screen is locked", async (t) => {
  const rondo = await openRondo(t, await freshHome(t));
  await rondo.find("h1");
  const call = (op, request) =>
    rondo.runAsync(
      "(op, request) => window.__TAURI_INTERNALS__.invoke('call', { op, request })",
      op,
      request,
    );
  await call("vault.create", VAULT);
  assert.equal((await call("app.boot", {})).state, "open");
  // Heard by the page itself, as the lock screen would hear it.
  await rondo.runAsync(`async () => {
    const internals = window.__TAURI_INTERNALS__;
    window.heard = new Promise((resolve) => {
      const handler = internals.transformCallback((message) => { if (message.payload.type === "locked") resolve("locked"); });
      window.listening = internals.invoke("plugin:event|listen", { event: "rondo://event", target: { kind: "Any" }, handler });
    });
    await window.listening;
  }`);

  const path = "/org/freedesktop/ScreenSaver";
  const signal = ["--session", "--type=signal", path, "org.freedesktop.ScreenSaver.ActiveChanged"];
  assert.deepEqual(await once(spawn("dbus-send", [...signal, "boolean:true"]), "exit"), [0, null]);

  assert.equal(await rondo.runAsync("() => window.heard"), "locked");
  assert.equal((await call("app.boot", {})).state, "locked");
});
