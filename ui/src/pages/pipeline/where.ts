// The state of the page as a place: pipeline, look and filter live in the router, so that going back finds them again.
import type { DealFilter, DealId, PipelineId } from "$lib/bindings";
import type { Place } from "$lib/router/router.svelte";

export type Where = { pipelineId: PipelineId | null; view: "board" | "table"; filter: DealFilter; open: DealId | null };

/** While the next page is being fetched, this one may be handed a place of it; a record there is no deal. */
export function readPlace(place: Place): Where {
  const kept = place.with ?? {};
  return {
    pipelineId: kept.pipeline ?? null,
    view: kept.view === "table" ? "table" : "board",
    filter: { ownerId: kept.owner ?? null, expectedUntil: kept.until ?? null, withoutStep: kept.withoutStep === "yes", overdue: kept.overdue === "yes" },
    open: place.page === "pipeline" ? (place.record ?? null) : null,
  };
}

export function placeOf(where: Where): Place {
  const { pipelineId, view, filter, open } = where;
  const kept: Record<string, string | null | undefined> = {
    pipeline: pipelineId,
    view: view === "table" ? view : null,
    owner: filter.ownerId,
    until: filter.expectedUntil,
    withoutStep: filter.withoutStep ? "yes" : null,
    overdue: filter.overdue ? "yes" : null,
  };
  const set = Object.entries(kept).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return { page: "pipeline", ...(open === null ? {} : { record: open }), with: Object.fromEntries(set) };
}

export function isFiltered(filter: DealFilter): boolean {
  return Boolean(filter.ownerId) || Boolean(filter.expectedUntil) || filter.withoutStep === true || filter.overdue === true;
}
