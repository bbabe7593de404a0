// One customer as the page shows it: the card and what is open in one answer, and the timeline page by page.
import type { Changed, CustomerView, EntryKind, PartyPlaybooks, PurchaseView, StandingView, TimelineEntry } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { concerns } from "$lib/state/changes";
import { KeysetList } from "../party/keyset.svelte";

export class Customer {
  view = $state.raw<CustomerView | null>(null);
  /** Where the customer stands; none for contact people. */
  standing = $state.raw<StandingView | null>(null);
  /** What runs at the customer and what could be started. */
  playbooks = $state.raw<PartyPlaybooks | null>(null);
  /** Why it cannot be shown. */
  failure = $state.raw<HostError | null>(null);
  /** The kind of entries shown; all when null. */
  kind = $state<EntryKind | null>(null);
  readonly timeline: KeysetList<TimelineEntry>;
  /** Every purchase, read once somebody asks for more than the latest ones. */
  readonly purchases: KeysetList<PurchaseView>;
  allPurchases = $state(false);
  readonly id: string;
  #asked = 0;

  constructor(id: string) {
    this.id = id;
    this.timeline = new KeysetList<TimelineEntry>(
      (cursor, limit) => host.call("timeline.page", { partyId: id, kinds: this.kind === null ? [] : [this.kind], cursor, limit }).then(({ entries, next }) => ({ rows: entries, next })),
      50,
    );
    this.purchases = new KeysetList<PurchaseView>(
      (cursor, limit) => host.call("timeline.page", { partyId: id, kinds: ["purchase"], cursor, limit }).then(({ entries, next }) => ({ rows: entries.flatMap((entry) => (entry.type === "purchase" ? [entry.purchase] : [])), next })),
      25,
    );
  }

  async open(): Promise<void> {
    const answer = await this.#ask();
    if (answer) this.timeline.begin({ rows: answer.timeline.entries, next: answer.timeline.next });
  }

  show(kind: EntryKind | null): void {
    this.kind = kind;
    void this.timeline.start();
  }

  showPurchases(all: boolean): void {
    this.allPurchases = all;
    if (all) void this.purchases.start();
  }

  refresh(changed: Changed): void {
    // A new link is told of as a change of the part, not of the whole; links change seldom, so each one counts, and so do playbooks.
    if (!concerns(changed, { party: this.id, tables: ["party_link", "playbook", "playbook_step"] }) && !this.#concernsLinked(changed)) return;
    void this.#ask();
    void this.timeline.refresh();
    if (this.allPurchases) void this.purchases.refresh();
  }

  async #ask(): Promise<CustomerView | null> {
    this.#asked += 1;
    const ask = this.#asked;
    try {
      const { id } = this;
      const [answer, standing, playbooks] = await Promise.all([host.call("party.open", { id }), host.call("lifecycle.of_party", { id }), host.call("playbook.of_party", { id })]);
      if (ask !== this.#asked) return null;
      this.view = answer;
      this.standing = standing;
      this.playbooks = playbooks;
      this.failure = null;
      return answer;
    } catch (cause) {
      if (ask === this.#asked) this.failure = HostError.from(cause);
      return null;
    }
  }

  /** A linked person may have a new name or number. */
  #concernsLinked(changed: Changed): boolean {
    const linked = [...(this.view?.party.people ?? []), ...(this.view?.party.organisations ?? [])];
    return linked.some((link) => changed.parties.includes(link.partyId));
  }
}
