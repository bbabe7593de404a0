// The page of a story, watched: an error in the console, a broken rule of the content security policy, a request that
// fails or an operation that is refused without the story having said so fails the story.
import { expect, test as base, type Page } from "@playwright/test";
import type { Loopback } from "./loopback.ts";

type Watched = {
  /** Opens Rondo and waits for its first heading. */
  open: (host: Loopback) => Promise<void>;
  /** An operation may be refused with this code, because the story is about that. */
  mayRefuse: (code: string) => void;
};

export const test = base.extend<{ rondo: Watched }>({
  rondo: async ({ page }, use) => {
    const faults: string[] = [];
    const allowed = new Set<string>();
    const refusals = watch(page, faults, allowed);
    await use({
      open: async (host) => {
        await page.goto(host.url);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      },
      mayRefuse: (code) => allowed.add(code),
    });
    await Promise.all(refusals);
    expect(faults, "the page ran without a fault").toEqual([]);
  },
});

function watch(page: Page, faults: string[], allowed: ReadonlySet<string>): Promise<void>[] {
  const refusals: Promise<void>[] = [];
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
    if (response.ok()) return;
    refusals.push(
      response.text().then(
        (body) => {
          const code = /"code":"([a-z-]+)"/.exec(body)?.[1] ?? "";
          if (!allowed.has(code)) faults.push(`refused: ${response.url()} ${response.status()} ${body} for ${response.request().postData()}`);
        },
        () => undefined,
      ),
    );
  });
  return refusals;
}

export { expect };
