// What a page that has gone bad can reach from the real window: nothing but Rondo's own operations. Each of these
// would work in a window that is configured carelessly.
import assert from "node:assert/strict";
import { test } from "node:test";
import { freshHome, openRondo } from "./driver.mjs";

/** Commands that Tauri itself has; the page may listen to events and call Rondo, no more. */
const CLOSED = [
  ["plugin:event|emit", { event: "rondo://event", payload: { kind: "forged" } }],
  ["plugin:event|emit_to", { target: { kind: "Any" }, event: "rondo://event", payload: 1 }],
  ["plugin:window|close", { label: "main" }],
  ["plugin:window|set_title", { label: "main", value: "x" }],
  ["plugin:window|create", { options: { label: "second" } }],
  ["plugin:webview|create_webview_window", { options: { label: "second", url: "index.html" } }],
  ["plugin:webview|internal_toggle_devtools", {}],
  ["plugin:path|resolve_directory", { directory: 1 }],
  ["plugin:app|version", {}],
  ["plugin:resources|close", { rid: 1 }],
  ["plugin:image|from_path", { path: "/etc/passwd" }],
  ["plugin:fs|read_file", { path: "/etc/passwd" }],
  ["plugin:shell|open", { path: "file:///etc/passwd" }],
  ["no_such_command", {}],
];

test("the page reaches no command of the shell but Rondo's own", async (t) => {
  const rondo = await openRondo(t, await freshHome(t));
  await rondo.find("h1");
  const invoke = (command, args) =>
    rondo.runAsync("(command, args) => window.__TAURI_INTERNALS__.invoke(command, args)", command, args);
  for (const [command, args] of CLOSED) {
    await assert.rejects(invoke(command, args), /not allowed/, command);
  }
  await assert.rejects(
    invoke("call", { op: "no_such_operation", request: null }),
    "an operation that does not exist",
  );
  await assert.rejects(invoke("call", { op: 7, request: {} }), "an operation that is no name");
  assert.equal(await rondo.title(), "Rondo", "the window is still there");
});

test("the page neither leaves nor loads anything from elsewhere", async (t) => {
  const rondo = await openRondo(t, await freshHome(t));
  await rondo.find("h1");
  const home = await rondo.address();
  for (const elsewhere of [
    "https://example.org/",
    "http://localhost/",
    "file:///etc/passwd",
    "data:text/html,x",
  ]) {
    await rondo.run("(url) => { window.location.href = url; }", elsewhere);
    assert.equal(
      await rondo.run("(url) => window.open(url)", elsewhere),
      null,
      `${elsewhere} opens no window`,
    );
  }
  await rondo.find("h1");
  assert.equal(await rondo.address(), home, "the page is where it was");

  const { refused, framed } = await rondo.runAsync(`async () => {
    const refused = [];
    document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
    await fetch("https://example.org/").catch(() => null);
    const settled = (element, source) => new Promise((resolve) => {
      element.onload = element.onerror = resolve;
      element.src = source;
      document.body.append(element);
      setTimeout(resolve, 2000);
    });
    await settled(new Image(), "https://example.org/pixel.png");
    const frame = document.createElement("iframe");
    await settled(frame, "https://example.org/");
    return { refused, framed: frame.contentWindow.location.href };
  }`);
  assert.ok(refused.includes("connect-src"), `nothing is fetched from elsewhere: ${refused}`);
  assert.ok(refused.includes("img-src"), `no picture comes from elsewhere: ${refused}`);
  assert.equal(framed, "about:blank", "a frame stays empty");
});

test("text that found its way into the page does not become a program", async (t) => {
  const rondo = await openRondo(t, await freshHome(t));
  await rondo.find("h1");
  const ran = await rondo.runAsync(`async () => {
    const refused = [];
    document.addEventListener("securitypolicyviolation", (event) => refused.push(event.effectiveDirective));
    const inline = document.createElement("script");
    inline.textContent = "window.ran = 'inline'";
    document.body.append(inline);
    for (const source of ["data:text/javascript,window.ran='data'", URL.createObjectURL(new Blob(["window.ran='blob'"]))]) {
      const script = document.createElement("script");
      const settled = new Promise((resolve) => { script.onload = script.onerror = resolve; });
      script.src = source;
      document.body.append(script);
      await settled;
    }
    try { eval("window.ran = 'eval'"); } catch { refused.push("eval"); }
    return { ran: window.ran ?? null, refused };
  }`);
  assert.equal(ran.ran, null, "no script of a stranger ran");
  assert.ok(ran.refused.length >= 4, `each of the four was refused: ${ran.refused}`);
  assert.equal(
    await rondo.run("() => Object.isFrozen(Object.prototype)"),
    true,
    "no object can be poisoned for all",
  );
  assert.equal(
    await rondo.run("() => typeof window.__TAURI__"),
    "undefined",
    "Tauri's own objects are not handed out",
  );
});
