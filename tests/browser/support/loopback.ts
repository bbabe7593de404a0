// The host of a test file: the loopback program over a data folder of its own, and the test's own way to its operations.
// It knows no page; what a person does is in the stories.
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { test } from "@playwright/test";
import type { Operations } from "../../../ui/src/lib/bindings/index.ts";

type Call = <K extends keyof Operations>(op: K, request: Operations[K]["request"]) => Promise<Operations[K]["response"]>;

const root = resolve(__dirname, "../../..");

/** Where a fixture of the repository lies. */
export const fixture = (path: string) => join(root, "tests/fixtures", path);

export class Loopback {
  private constructor(
    /** Address of the page. */
    readonly url: string,
    /** A folder for files of the test, gone with the host. */
    readonly files: string,
    private readonly program: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(args: readonly string[]): Promise<Loopback> {
    const path = process.env["RONDO_LOOPBACK"];
    if (!path) throw new Error("RONDO_LOOPBACK must name the loopback program; `cargo xtask test --only browser` does that");
    const folder = await mkdtemp(join(tmpdir(), "rondo-browser-"));
    const program = spawn(path, ["--data-dir", join(folder, "data"), "--port", "0", "--static", join(root, "ui/dist"), "--fast-kdf", ...args], { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: program.stdout })) {
      const url = /^listening on (http\S+)$/.exec(line)?.[1];
      if (url) return new Loopback(url, folder, program, folder);
    }
    throw new Error("the loopback program ended before it listened");
  }

  async stop(): Promise<void> {
    const ended = once(this.program, "exit");
    if (this.program.exitCode === null) {
      this.program.kill();
      await ended;
    }
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Runs an operation as another client would. */
  readonly call: Call = async (op, request) => {
    const answer = await this.post(`/call/${op}`, request);
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${op}: ${JSON.stringify(body)}`);
    return body as never;
  };

  /** The next dialog for opening a file picks this one. */
  pick(path: string) {
    return this.post("/test/pick", { path });
  }

  /** Dialogs for saving save in the folder of the test's files. */
  async saveHere(): Promise<string> {
    await this.post("/test/save", { dir: this.files });
    return this.files;
  }

  /** The host's clock goes ahead by so many days from now on; behind when they are below zero. */
  clock(days: number) {
    return this.post("/test/clock", { days });
  }

  /** Files fall on the window. */
  drop(...paths: string[]) {
    return this.post("/test/drop", { paths });
  }

  /** What the system was asked to open. */
  async opened(): Promise<{ files: string[]; urls: string[] }> {
    return (await fetch(`${this.url}/test/opened`)).json();
  }

  private async post(path: string, body: unknown): Promise<Response> {
    const answer = await fetch(this.url + path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    if (!answer.ok && answer.status !== 400) throw new Error(`${path} answers ${answer.status}`);
    return answer;
  }
}

/** One host for all stories of the file that calls this. `prepare` fills it before the first one. */
export function useLoopback(args: readonly string[] = [], prepare?: (host: Loopback) => Promise<void>): () => Loopback {
  let host: Loopback | undefined;
  test.beforeAll(async () => {
    host = await Loopback.start(args);
    await prepare?.(host);
  });
  test.afterAll(() => host?.stop());
  return () => {
    if (!host) throw new Error("the host has not started");
    return host;
  };
}
