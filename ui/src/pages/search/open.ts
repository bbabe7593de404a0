// The way to what was found: the page of the customer with the entry marked, the panel of a deal, or the customer.
import type { FoundHit } from "$lib/bindings";
import { router, type Place } from "$lib/router/router.svelte";

export function openFound(hit: FoundHit): void {
  router.go(placeOf(hit));
}

function placeOf({ kind, id, of, entry, on, pipeline }: FoundHit): Place {
  if (kind === "customer") return { page: "customer", record: id };
  if (kind === "deal" && pipeline !== null) return { page: "pipeline", record: id, with: { pipeline } };
  if (of === null) return { page: "today" };
  if (entry !== null) return { page: "customer", record: of.id, with: { entry, sought: id, on: on ?? "" } };
  return { page: "customer", record: of.id, with: { [kind]: id } };
}
