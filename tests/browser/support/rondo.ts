// The page of a story, watched: an error in the console, a broken rule of the content security policy, a request that
// fails or an operation that is refused without the story having said so fails the story.
import { expect, test as base, type Page, type Response } from "@playwright/test";
import type { Loopback } from "./loopback.ts";

type Watched = {
  /** Opens Rondo and waits for its first heading. */
  open: (host: Loopback) => Promise<void>;
  /** An operation may be refused with this code, because the story is about that. */
  mayRefuse: (code: string) => void;
};

type Refusal = { code: string; /** When it was asked for, in milliseconds. */ asked: number; told: string };

export const test = base.extend<{ rondo: Watched }>({
  rondo: async ({ page }, use) => {
    const faults: string[] = [];
    const allowed = new Set<string>();
    const { refusals, lockedAt } = watch(page, faults);
    await use({
      open: async (host) => {
        await page.goto(host.url);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      },
      mayRefuse: (code) => allowed.add(code),
    });
    for (const { code, asked, told } of await Promise.all(refusals)) {
      // What was asked before a lock was done may be answered after it; whoever asks a locked vault later is at fault.
      const crossed = code === "locked" && asked <= lockedAt();
      if (!allowed.has(code) && !crossed) faults.push(told);
    }
    expect(faults, "the page ran without a fault").toEqual([]);
  },
});

function watch(page: Page, faults: string[]): { refusals: Promise<Refusal>[]; lockedAt: () => number } {
  const refusals: Promise<Refusal>[] = [];
  let locked = 0;
  page.on("pageerror", (error) => faults.push(`error: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    // The browser reports each refused operation here too; which ones are in order is decided below.
    const { url } = message.location();
    if (message.type() === "error" && !url.includes("/call/")) faults.push(`console: ${message.text()} ${url}`);
  });
  page.on("requestfailed", (request) => {
    // A page that is left lets go of its stream of events and of questions that nobody waits for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") faults.push(`request: ${request.url()} ${request.failure()?.errorText}`);
  });
  page.on("response", (response) => {
    if (!response.ok()) refusals.push(refusalOf(response));
    else if (response.url().endsWith("/call/vault.lock")) locked = Date.now();
  });
  return { refusals, lockedAt: () => locked };
}

async function refusalOf(response: Response): Promise<Refusal> {
  const request = response.request();
  // A page that was left takes the answers with it.
  const body = await response.text().catch(() => "");
  const code = /"code":"([a-z-]+)"/.exec(body)?.[1] ?? "";
  return { code, asked: request.timing().startTime, told: `refused: ${response.url()} ${response.status()} ${body} for ${request.postData()}` };
}

export { expect };
