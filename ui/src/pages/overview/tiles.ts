// Which tiles there are: what each shows, where it leads, and which of them stand on a page that nobody has arranged yet.
import type { ReportKind } from "$lib/bindings";
import type { Place } from "$lib/router/router.svelte";
import type { Period } from "../reports/model";

export type Size = "small" | "wide";

/** A part of a report: one number of its sum with others beside it, or the bars of a section. */
export type OfReport = { report: ReportKind; period: Exclude<Period, "own">; section: string; number?: string; beside?: readonly string[] };

export type Content = { shows: "report"; of: OfReport } | { shows: "queue" | "promises" | "pipeline" | "warnings" | "customers" };

export type Tile = { size: Size; place: Place; content: Content };

const reports = (kind: ReportKind): Place => ({ page: "reports", record: kind });
const report = (size: Size, of: OfReport): Tile => ({ size, place: reports(of.report), content: { shows: "report", of } });

export const tiles = {
  queue: { size: "wide", place: { page: "today" }, content: { shows: "queue" } },
  "came-in": report("small", { report: "income", period: "month", section: "income", number: "came-in" }),
  pipeline: { size: "small", place: { page: "pipeline" }, content: { shows: "pipeline" } },
  income: report("wide", { report: "income", period: "ahead", section: "income" }),
  won: report("small", { report: "closed", period: "twelve", section: "closed-source", number: "rate", beside: ["won", "lost"] }),
  "new-customers": report("small", { report: "sources", period: "quarter", section: "sources", number: "known", beside: ["begun"] }),
  warnings: { size: "wide", place: { page: "lifecycle" }, content: { shows: "warnings" } },
  promises: { size: "wide", place: { page: "today" }, content: { shows: "promises" } },
  lost: report("wide", { report: "closed", period: "twelve", section: "closed-reason" }),
  customers: { size: "wide", place: reports("customers"), content: { shows: "customers" } },
  sources: report("wide", { report: "sources", period: "twelve", section: "sources" }),
  products: report("wide", { report: "products", period: "twelve", section: "products" }),
  activity: report("small", { report: "activity", period: "month", section: "activity", number: "touches", beside: ["calls", "visits"] }),
} as const satisfies Record<string, Tile>;

export type TileId = keyof typeof tiles;
export const tileIds = Object.keys(tiles) as TileId[];
export const tileOf = (id: TileId): Tile => tiles[id];

/** What stands on the page of somebody who has not arranged it. */
export const usual: readonly TileId[] = ["queue", "came-in", "pipeline", "income", "won", "new-customers", "warnings", "promises"];
