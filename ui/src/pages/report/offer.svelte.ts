// The offer of last week's report: it stands from Monday on until the report lies on the screen or somebody waves it
// away, once in each week.
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { mondayOf, type Day } from "$lib/text";

/** Under this key the vault keeps the Monday of the week in which the report was opened or waved away. */
const OFFERED = "report:offered";

export class Offer {
  /** The Monday of the week that is offered now. */
  #monday = $state<Day | null>(null);

  get stands(): boolean {
    return this.#monday !== null;
  }

  /** Whether there is something to offer on a day; a firm without customers has no report. */
  ask = async (day: Day): Promise<void> => {
    const monday = mondayOf(day);
    const found = await attempt(() => Promise.all([host.call("draft.get", { key: OFFERED }), host.call("party.counts", {})]));
    if (found) this.#monday = found[0].value !== monday && found[1].all > 0 ? monday : null;
  };

  /** Not again in this week. */
  end = async (): Promise<void> => {
    const value = this.#monday;
    this.#monday = null;
    if (value !== null) await attempt(() => host.call("draft.set", { key: OFFERED, value }));
  };

  /** Shows the report. Where that fails, it stays on offer. */
  take = async (show: () => Promise<boolean>): Promise<void> => {
    if (await show()) await this.end();
  };
}
