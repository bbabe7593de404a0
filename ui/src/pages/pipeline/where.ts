// The state of the page as a place: pipeline, look and filter live in the router, so that going back finds them again.
import type { DealFilter, DealId, PipelineId } from "$lib/bindings";
import type { Place } from "$lib/router/router.svelte";
import type { Day } from "$lib/text";

export const views = ["board", "table", "forecast", "calendar"] as const;
export type View = (typeof views)[number];
export type Where = { pipelineId: PipelineId | null; view: View; filter: DealFilter; /** The month of the calendar; this one when null. */ month: Day | null; open: DealId | null };

/** While the next page is being fetched, this one may be handed a place of it; a record there is no deal. */
export function readPlace(place: Place): Where {
  const kept = place.with ?? {};
  return {
    pipelineId: kept.pipeline ?? null,
    view: views.find((view) => view === kept.view) ?? "board",
    filter: {
      ownerId: kept.owner ?? null,
      expectedFrom: kept.from ?? null,
      expectedUntil: kept.until ?? null,
      amountFrom: amount(kept.least),
      amountUntil: amount(kept.most),
      tagId: kept.tag ?? null,
      text: kept.text ?? null,
      withoutStep: kept.withoutStep === "yes",
      overdue: kept.overdue === "yes",
    },
    month: kept.month ?? null,
    open: place.page === "pipeline" ? (place.record ?? null) : null,
  };
}

const amount = (text: string | undefined) => (text === undefined || !/^\d+$/.test(text) ? null : Number(text));

export function placeOf(where: Where): Place {
  const { pipelineId, view, filter, month, open } = where;
  const kept: Record<string, string | null | undefined> = {
    pipeline: pipelineId,
    // The board too is said, because a place without a view is shown as it was left the last time.
    view,
    owner: filter.ownerId,
    from: filter.expectedFrom,
    until: filter.expectedUntil,
    least: filter.amountFrom?.toString(),
    most: filter.amountUntil?.toString(),
    tag: filter.tagId,
    text: filter.text,
    withoutStep: filter.withoutStep ? "yes" : null,
    overdue: filter.overdue ? "yes" : null,
    month,
  };
  const set = Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return { page: "pipeline", ...(open === null ? {} : { record: open }), with: Object.fromEntries(set) };
}

/** How many conditions hide something. */
export function filterCount(filter: DealFilter): number {
  const asked = [filter.ownerId, filter.expectedFrom, filter.expectedUntil, filter.tagId, filter.text, filter.withoutStep, filter.overdue];
  const amounts = [filter.amountFrom, filter.amountUntil];
  return asked.filter(Boolean).length + amounts.filter((limit) => limit !== null && limit !== undefined).length;
}

export const isFiltered = (filter: DealFilter): boolean => filterCount(filter) > 0;
