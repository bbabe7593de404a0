// Whether purchases still arrive, for the banner and for the work that follows when they do again.
import type { Freshness } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { runJob } from "$lib/state/jobs.svelte";
import { t } from "$lib/text";

class Fresh {
  view = $state.raw<Freshness | null>(null);

  get stands(): boolean {
    return (this.view?.standsSince ?? null) !== null;
  }

  load = async (): Promise<void> => {
    this.view = await host.call("lifecycle.freshness", {});
  };

  forget(): void {
    this.view = null;
  }
}

export const freshness = new Fresh();

let last: Promise<unknown> = Promise.resolve();

/**
 * Places everybody anew where rules, time or news ask for it; it shows in the navigation, where it can be stopped. One
 * after the other, so that what was asked for during one is not lost and none does the work of another.
 */
export function catchUp(): Promise<unknown> {
  last = last.then(() => attempt(() => runJob(t("rules-deriving"), (job) => host.call("lifecycle.catch_up", { job }))));
  return last;
}
