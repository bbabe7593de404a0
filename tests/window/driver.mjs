// Opens the real desktop app and drives its real window: WebKitWebDriver starts the program and speaks the W3C
// WebDriver protocol, this file says what to press. It knows no page of Rondo; the stories beside it do.
// `cargo xtask test --only window` sets RONDO_APP, RONDO_PICTURES and a display with a session bus.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { closeWindows } from "./display.mjs";

/** How WebDriver names an element in its JSON. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
/** How long the driver itself waits for an element to appear, in milliseconds. */
const PATIENCE = 15_000;

/** Keys that are no letters, as WebDriver spells them. */
export const CONTROL = "\uE009";
export const ENTER = "\uE007";
export const ESCAPE = "\uE00C";

/** A home folder that is gone after the test, so that no story meets the vaults of the person who runs it. */
export async function freshHome(test) {
  const home = await mkdtemp(join(tmpdir(), "rondo-window-"));
  test.after(() => rm(home, { recursive: true, force: true }));
  return home;
}

/** What a program sees of the machine: the folders of `home`, programs that a story puts there, a German desktop. */
export function surroundings(home) {
  const programs = [join(home, "bin"), process.env.PATH].join(delimiter);
  const folders = { HOME: home, XDG_DATA_HOME: join(home, "data"), PATH: programs };
  return { ...process.env, ...folders, LC_ALL: "C.UTF-8", LANGUAGE: "de" };
}

/** Asks again until the answer is something, because nobody will tell when it is. */
export async function eventually(what, ask) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error(`it did not happen: ${what}`);
}

/** A text from the German catalogue, so that no story repeats what the page says. */
export async function text(area, key) {
  const catalogue = await readFile(new URL(`../../locales/de/${area}.ftl`, import.meta.url), "utf8");
  const line = catalogue.split("\n").find((line) => line.startsWith(`${key} = `));
  if (line === undefined) throw new Error(`the catalogue ${area} has no ${key}`);
  return line.slice(`${key} = `.length).trim();
}

/** Starts Rondo over `home` and waits for its page. The test closes what it leaves open. */
export async function openRondo(test, home, args = [], settings = {}) {
  const port = await freePort();
  const driver = spawn("WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, with the program and everything that the program starts in it.
    detached: true,
    env: { ...surroundings(home), ...settings, TAURI_AUTOMATION: "true", TAURI_WEBVIEW_AUTOMATION: "true" },
  });
  driver.stdout.pipe(process.stdout);
  driver.stderr.pipe(process.stderr);
  const rondo = new Rondo(`http://127.0.0.1:${port}`, driver);
  test.after(() => rondo.end());
  await rondo.begin(args);
  return rondo;
}

class Rondo {
  #address;
  #driver;
  #session = null;
  #closed = false;
  /** When the program was asked for, in milliseconds since 1970. */
  startedAt = 0;

  constructor(address, driver) {
    this.#address = address;
    this.#driver = driver;
    driver.once("close", () => {
      this.#closed = true;
    });
  }

  async begin(args) {
    await this.#untilTheDriverListens();
    const wanted = { "webkitgtk:browserOptions": { binary: process.env.RONDO_APP, args } };
    this.startedAt = Date.now();
    const answer = await this.#ask("POST", "/session", { capabilities: { alwaysMatch: wanted } });
    this.#session = answer.sessionId;
    await this.#say("POST", "/timeouts", { implicit: PATIENCE, script: PATIENCE });
  }

  /** The first element that fits the CSS selector, as soon as there is one. */
  find(css) {
    return this.#locate("css selector", css);
  }

  /** The first button that can be pressed and says just this, beside its icon and its keys. */
  button(words) {
    const said = `.//text()[normalize-space()="${words}"] or @aria-label="${words}"`;
    return this.#locate("xpath", `//button[not(@disabled)][${said}]`);
  }

  /** The control under a label. */
  field(label) {
    return this.#locate("xpath", `//*[@id=//label[normalize-space(text()[1])="${label}"]/@for]`);
  }

  /** Waits until the page shows these words. */
  async sees(words) {
    await this.until("(words) => document.body.innerText.includes(words)", words).catch(async (cause) => {
      const shown = await this.run("() => document.body.innerText");
      throw new Error(`the page does not show ${JSON.stringify(words)} but: ${shown}`, { cause });
    });
  }

  /** Waits until a function of the page says yes. */
  async until(condition, ...args) {
    const holds = await this.runAsync(
      `async (patience, ...args) => {
        const holds = ${condition};
        for (const end = Date.now() + patience; Date.now() < end; await new Promise((next) => setTimeout(next, 20)))
          if (holds(...args)) return true;
        return false;
      }`,
      PATIENCE - 2_000,
      ...args,
    );
    if (!holds) throw new Error(`it never held: ${condition} ${JSON.stringify(args)}`);
  }

  /** Runs a function in the page and gives back what it returns. It sees the page's globals and its arguments only. */
  run(script, ...args) {
    return this.#say("POST", "/execute/sync", { script: `return (${script})(...arguments)`, args });
  }

  /** The same for a function that promises its answer. */
  async runAsync(script, ...args) {
    const wrapped = `const done = arguments[arguments.length - 1];
      (${script})(...Array.prototype.slice.call(arguments, 0, -1)).then((value) => done({ value }), (error) => done({ error: String(error?.message ?? error) }))`;
    const answer = await this.#say("POST", "/execute/async", { script: wrapped, args });
    if ("error" in answer) throw new Error(answer.error);
    return answer.value;
  }

  address() {
    return this.#say("GET", "/url");
  }

  title() {
    return this.#say("GET", "/title");
  }

  /** Presses keys wherever the focus is; names as in WebDriver, for example "\uE007" for Enter. */
  async keys(text) {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#say("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Presses keys together, for example `CONTROL, "p"`. */
  async press(...keys) {
    const down = keys.map((value) => ({ type: "keyDown", value }));
    const up = keys.toReversed().map((value) => ({ type: "keyUp", value }));
    await this.#say("POST", "/actions", {
      actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }],
    });
  }

  /** Takes the element with the mouse and drops it on another one, as a hand does it: on the way it moves. */
  async drag(from, to) {
    const move = (origin, duration) => ({ type: "pointerMove", origin: origin.reference, x: 0, y: 0, duration });
    const actions = [move(from, 0), { type: "pointerDown", button: 0 }, move(to, 300), { type: "pointerUp", button: 0 }];
    await this.#say("POST", "/actions", {
      actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }],
    });
  }

  /** What Rondo and the processes of its page hold in memory, by program, in MiB; what they share counts once. */
  async memory() {
    const processes = await descendants(this.#driver.pid);
    return Promise.all(processes.map(async (pid) => ({ program: await programOf(pid), size: await proportionalMiB(pid) })));
  }

  /** Closes the window as its cross does, and waits until the program has ended by itself. */
  async quit() {
    const before = await descendants(this.#driver.pid);
    await closeWindows(process.env.DISPLAY);
    const isGone = async () => (await descendants(this.#driver.pid)).every((pid) => !before.includes(pid));
    await eventually("the program ends after its window", isGone);
    this.#session = null;
    await this.end();
  }

  /** Writes a picture of the page for people to look at. */
  async picture(name) {
    const folder = process.env.RONDO_PICTURES ?? tmpdir();
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}.png`), await this.#say("GET", "/screenshot"), "base64");
  }

  /** Ends the app and the driver. Twice is fine: a story may quit Rondo itself. */
  async end() {
    const session = this.#session;
    this.#session = null;
    if (session !== null) await this.#ask("DELETE", `/session/${session}`);
    // Not every version of the driver takes the program along. The pipes close with the last process that holds
    // them, and then the data folder is free for the next start.
    if (this.#closed) return;
    const closed = once(this.#driver, "close");
    process.kill(-this.#driver.pid, "SIGKILL");
    await closed;
  }

  async #locate(using, value) {
    const found = await this.#say("POST", "/element", { using, value });
    return new Element(found, (method, path, body) =>
      this.#say(method, `/element/${found[ELEMENT]}${path}`, body),
    );
  }

  #say(method, path, body) {
    return this.#ask(method, `/session/${this.#session}${path}`, body);
  }

  async #ask(method, path, body) {
    const answer = await fetch(this.#address + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** The driver does not say when it is ready, so it is asked until it answers. */
  async #untilTheDriverListens() {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(20)) {
      if (this.#driver.exitCode !== null) throw new Error("WebKitWebDriver ended at once");
      const answer = await this.#ask("GET", "/status").catch(() => null);
      if (answer?.ready) return;
    }
    throw new Error("WebKitWebDriver does not answer");
  }
}

class Element {
  #say;
  /** How WebDriver knows it. */
  reference;

  constructor(reference, say) {
    this.reference = reference;
    this.#say = say;
  }

  text() {
    return this.#say("GET", "/text");
  }

  click() {
    return this.#say("POST", "/click", {});
  }

  type(text) {
    return this.#say("POST", "/value", { text });
  }
}

/** The processes below one, without itself. */
async function descendants(pid) {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const read = (thread) => readFile(`/proc/${pid}/task/${thread}/children`, "utf8").catch(() => "");
  const found = (await Promise.all(threads.map(read))).join("").split(" ").filter(Boolean).map(Number);
  const below = await Promise.all(found.map(descendants));
  return [...found, ...below.flat()];
}

async function programOf(pid) {
  return (await readFile(`/proc/${pid}/comm`, "utf8")).trim();
}

async function proportionalMiB(pid) {
  const sums = await readFile(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Pss:\s+(\d+) kB$/m.exec(sums)[1]) / 1024;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
