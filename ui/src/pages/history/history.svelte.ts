// The history of one customer or of one of its records: the log page by page, its filters, and the day that is looked at.
import type { AsOf, Changed, HistoryEntry, HistoryTick, Origin } from "$lib/bindings";
import { host } from "$lib/host";
import { concerns } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { today, type Day } from "$lib/text";
import { KeysetList } from "../party/keyset.svelte";

/** What the log is narrowed to by kind of record, by its tables. */
export const areas = {
  card: ["party", "party_photo"],
  reach: ["channel", "address"],
  groups: ["party_tag", "party_link"],
  touch: ["touch", "touch_party"],
  task: ["task"],
  deal: ["deal", "deal_party", "deal_stage"],
  purchase: ["purchase"],
  contract: ["contract", "offer", "offer_line"],
  case: ["case_file", "promise"],
  file: ["attachment"],
  lifecycle: ["milestone", "phase_override", "playbook_run", "win_back", "answer", "referral"],
} as const satisfies Record<string, readonly string[]>;
export type Area = keyof typeof areas;

export class History {
  readonly id: string;
  readonly record: string | null;
  /** Why nothing can be told. */
  name = $state.raw<string | null>(null);
  names = $state.raw<ReadonlyMap<string, string>>(new Map());
  ticks = $state.raw<readonly HistoryTick[]>([]);
  origin = $state.raw<Origin | null>(null);
  actor = $state.raw<string | null>(null);
  area = $state.raw<Area | null>(null);
  /** The day that is looked at; today when null. */
  on = $state.raw<Day | null>(null);
  past = $state.raw<AsOf | null>(null);
  readonly list: KeysetList<HistoryEntry>;
  #asked = 0;

  constructor(id: string, record: string | null) {
    this.id = id;
    this.record = record;
    this.list = new KeysetList<HistoryEntry>((cursor, limit) => this.#page(cursor, limit), 40);
  }

  async open(): Promise<void> {
    void this.list.start();
    const [ticks, party] = await Promise.all([attempt(() => host.call("history.ticks", { id: this.id })), attempt(() => host.call("party.get", { id: this.id }))]);
    this.ticks = ticks ?? [];
    this.name = party?.name ?? null;
  }

  narrow(to: { origin?: Origin | null; actor?: string | null; area?: Area | null }): void {
    if (to.origin !== undefined) this.origin = to.origin;
    if (to.actor !== undefined) this.actor = to.actor;
    if (to.area !== undefined) this.area = to.area;
    void this.list.start();
  }

  /** Shows the customer as of the end of a day; today is shown as it is. */
  async look(on: Day | null): Promise<void> {
    this.on = on !== null && on < today() ? on : null;
    this.#asked += 1;
    const ask = this.#asked;
    const day = this.on;
    if (day === null) {
      this.past = null;
      return;
    }
    const past = await attempt(() => host.call("history.as_of", { id: this.id, on: day }));
    if (ask === this.#asked) this.past = past;
  }

  refresh(changed: Changed): void {
    if (!concerns(changed, { party: this.id, tables: ["party_link"] })) return;
    void this.list.refresh();
    void attempt(() => host.call("history.ticks", { id: this.id })).then((ticks) => (this.ticks = ticks ?? this.ticks));
    void this.look(this.on);
  }

  async #page(cursor: string | null, limit: number) {
    const { entries, names, next } = await host.call("history.page", {
      partyId: this.id,
      recordId: this.record,
      tables: this.area === null ? [] : [...areas[this.area]],
      origin: this.origin,
      actor: this.actor,
      cursor,
      limit,
    });
    this.names = new Map([...this.names, ...Object.entries(names)]);
    return { rows: entries, next };
  }
}
