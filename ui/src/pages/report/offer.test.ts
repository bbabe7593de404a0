import { beforeEach, expect, test, vi } from "vitest";
import { Offer } from "./offer.svelte";

const { backend } = vi.hoisted(() => ({ backend: { held: null as unknown, customers: 3 } }));

vi.mock("$lib/host", () => ({
  host: {
    call: async (op: string, { value }: { value?: unknown }) => {
      if (op === "draft.get") return { value: backend.held };
      if (op === "party.counts") return { all: backend.customers };
      backend.held = value;
      return {};
    },
  },
}));

beforeEach(() => void Object.assign(backend, { held: null, customers: 3 }));

/** Whether a fresh page offers the report on a day. */
async function offered(day: string): Promise<boolean> {
  const offer = new Offer();
  await offer.ask(day);
  return offer.stands;
}

test("the report is offered on every day of the week until somebody looks at it, and again in the next", async () => {
  for (const day of ["2026-11-23", "2026-11-26", "2026-11-29"]) expect(await offered(day)).toBe(true);
  const offer = new Offer();
  await offer.ask("2026-11-26");
  await offer.take(async () => true);
  expect(offer.stands).toBe(false);
  expect(backend.held).toBe("2026-11-23");
  for (const day of ["2026-11-23", "2026-11-26", "2026-11-29"]) expect(await offered(day)).toBe(false);
  expect(await offered("2026-12-01")).toBe(true);
});

test("a report that could not be shown stays on offer", async () => {
  const offer = new Offer();
  await offer.ask("2026-11-23");
  await offer.take(async () => false);
  expect(offer.stands).toBe(true);
  expect(backend.held).toBeNull();
});

test("waved away it is not offered again in that week, and a firm without customers has none", async () => {
  const offer = new Offer();
  await offer.ask("2026-11-25");
  await offer.end();
  expect(await offered("2026-11-28")).toBe(false);
  backend.customers = 0;
  expect(await offered("2026-12-02")).toBe(false);
});
