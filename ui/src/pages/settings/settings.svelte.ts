// The firm, its people and the rules of the vault as the backend keeps them; read while a card shows them.
import type { Settings } from "$lib/bindings";
import { host } from "$lib/host";
import { keepFresh } from "$lib/state/changes";

/** Reads the settings now and after every change of them; call it while a component is made. */
export function useSettings(): { readonly value: Settings | null; take: (next: Settings | null) => void } {
  let value = $state.raw<Settings | null>(null);
  const take = (next: Settings | null) => (value = next ?? value);
  $effect(() => keepFresh(["setting", "person_of_firm"], async () => take(await host.call("firm.settings", {}))));
  return {
    get value() {
      return value;
    },
    take,
  };
}
