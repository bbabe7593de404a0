// The list behind a number of the page.
import { router } from "$lib/router/router.svelte";
import { movedText, type Moved } from "./moved";

type Asked = { phase?: string; activity?: string; warned?: string; segment?: string; winBack?: string; sort?: string };

/** Opens the list of customers with these conditions; the way back leads here again. */
export function openList({ sort, ...conditions }: Asked): void {
  router.go({ page: "customers", with: { ...conditions, ...(sort ? { sort, descending: "true" } : {}) } });
}

/** Opens the list of those who changed the phase so. */
export function openMoved(moved: Moved): void {
  router.go({ page: "customers", with: { moved: movedText(moved) } });
}
