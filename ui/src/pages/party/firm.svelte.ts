// The firm's people and defaults, read once and again when they change: owners, deputies, currency and country.
import type { Changed, Person, Settings } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";

let settings = $state.raw<Settings | null>(null);

export const firm = {
  /** Those who are with the firm now. */
  get people(): readonly Person[] {
    return (settings?.people ?? []).filter((person) => !person.archived);
  },
  get me(): string | null {
    return settings?.me ?? null;
  },
  get currency(): string {
    return settings?.firm.currency ?? "EUR";
  },
  get country(): string {
    return settings?.firm.country ?? "DE";
  },
  /** The name of somebody, also of one who has left. */
  nameOf(id: string | null): string {
    return settings?.people.find((person) => person.id === id)?.name ?? "";
  },
};

export async function loadFirm(): Promise<void> {
  settings = await attempt(() => host.call("firm.settings", {}));
}

export function refreshFirm(changed: Changed): void {
  if (changed.many || changed.tables.some((table) => table === "person_of_firm" || table === "setting")) void loadFirm();
}

export function forgetFirm(): void {
  settings = null;
}
