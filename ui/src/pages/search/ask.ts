// Asks the search while somebody types: waits for a short pause, and drops answers that come after a newer question.
import type { Hit, PartyKind } from "$lib/bindings";
import { host } from "$lib/host";

const PAUSE_MS = 30;

/** An asker of its own for each field; `nothing` is what nothing typed finds. It answers null where a newer question has
 *  been asked meanwhile, also where the older one was given up because of that. */
export function asker<T>(find: (query: string) => Promise<T>, nothing: T): (query: string) => Promise<T | null> {
  let newest = 0;
  return async (query) => {
    const mine = ++newest;
    if (query.trim() === "") return nothing;
    await pause();
    if (mine !== newest) return null;
    try {
      const found = await find(query.trim());
      return mine === newest ? found : null;
    } catch (cause) {
      if (mine !== newest) return null;
      throw cause;
    }
  };
}

/** Town, organisation and the number that was found, beside the name. */
export function hitNote(hit: Hit): string {
  return [hit.matched, hit.organisation, hit.city].filter((part) => part !== null && part !== "").join(" · ");
}

/** Asks the backend for so many parties, of one kind where one is wanted. */
export function quick(limit: number, kind: PartyKind | null = null): (query: string) => Promise<readonly Hit[]> {
  return (query) => host.call("search.quick", { query, limit, kind });
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
