// What is doubtful about a customer while it is typed: hints, asked a moment after typing, that never stand in the way.
import type { Doubt } from "$lib/bindings";
import { host } from "$lib/host";
import { doubtText } from "../quality/words";
import { draftOf, type PartyForm } from "./party-form";

/** Typing rests so long before it is asked. */
const PAUSE_MS = 400;

/** The doubts of a form by their place: `vatId`, `channel <key>`, `address <key>`. */
export function doubtsOf(form: () => PartyForm | null, id: string | null) {
  let found = $state.raw<Readonly<Record<string, string>>>({});
  const asked = $derived.by(() => {
    const typed = form();
    return typed === null ? null : JSON.stringify(draftOf(typed));
  });
  $effect(() => {
    const typed = form();
    if (asked === null || typed === null) return;
    // What is sent leaves out rows without anything in them.
    const channels = typed.channels.filter((row) => row.value.trim() !== "").map((row) => row.key);
    const addresses = typed.addresses.filter((row) => [row.street, row.extra, row.postcode, row.city, row.region].some((part) => part.trim() !== "")).map((row) => row.key);
    const draft = JSON.parse(asked) as ReturnType<typeof draftOf>;
    let stale = false;
    const timer = setTimeout(() => {
      host.call("quality.check", { draft, id }).then(
        (doubts) => {
          if (!stale) found = Object.fromEntries(doubts.map((doubt) => [placeOf(doubt, channels, addresses), doubtText(doubt)]));
        },
        () => {
          if (!stale) found = {};
        },
      );
    }, PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  });
  return {
    get found() {
      return found;
    },
  };
}

function placeOf({ flaw, at }: Doubt, channels: readonly string[], addresses: readonly string[]): string {
  if (at === null) return flaw;
  return flaw === "postcode" ? `address ${addresses[at] ?? ""}` : `channel ${channels[at] ?? ""}`;
}
