// What the cards of the vault share: its state as the backend tells it.
import type { VaultInfo } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";

let info = $state.raw<VaultInfo | null>(null);

export const vault = {
  get info(): VaultInfo | null {
    return info;
  },
  async read(): Promise<void> {
    info = (await attempt(() => host.call("vault.info", {}))) ?? info;
  },
  take(next: VaultInfo): void {
    info = next;
  },
  forget(): void {
    info = null;
  },
};
