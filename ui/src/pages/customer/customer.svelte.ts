// One customer as the page shows it: the card and what is open in one answer, and the timeline page by page.
import type { Changed, CustomerView, EntryKind, PartyId, PartyPlaybooks, PurchaseView, ReasonSource, StandingView, TimelineEntry, TimelinePage, Worth } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { concerns } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { dayOf } from "$lib/text";
import type { About } from "../party/desk.svelte";
import { entryId, entryKey } from "../party/entry-key";
import { KeysetList } from "../party/keyset.svelte";

/** An entry with the customer on whose timeline it stands. */
export type Told = TimelineEntry & { of: PartyId };

const rowsOf = ({ entries, of, next }: TimelinePage) => ({ rows: entries.map((entry, at): Told => ({ ...entry, of: of[at] ?? "" })), next });

/** Entries of a page, and of one that is only read on the way to a record. */
const PAGE = 50;
const LARGEST = 500;

const day = (entry: TimelineEntry) => dayOf(new Date(entry.at));

export class Customer {
  view = $state.raw<CustomerView | null>(null);
  /** Where the customer stands; none for contact people. */
  standing = $state.raw<StandingView | null>(null);
  /** What the customer is expected to bring; it comes after the page, because its range is many questions. */
  worth = $state.raw<Worth | null>(null);
  /** The key of the entry that a reason led to. */
  sought = $state.raw<string | null>(null);
  /** What runs at the customer and what could be started. */
  playbooks = $state.raw<PartyPlaybooks | null>(null);
  /** Why it cannot be shown. */
  failure = $state.raw<HostError | null>(null);
  /** Tells of all firms of the group. */
  group = $state(false);
  /** The kind of entries shown; all when null. */
  kind = $state<EntryKind | null>(null);
  readonly timeline: KeysetList<Told>;
  /** Every purchase, read once somebody asks for more than the latest ones. */
  readonly purchases: KeysetList<PurchaseView>;
  allPurchases = $state(false);
  readonly id: string;
  #asked = 0;

  constructor(id: string) {
    this.id = id;
    this.timeline = new KeysetList<Told>(
      (cursor, limit) => host.call("timeline.page", { partyId: id, group: this.group, kinds: this.kind === null ? [] : [this.kind], cursor, limit }).then(rowsOf),
      PAGE,
    );
    this.purchases = new KeysetList<PurchaseView>(
      (cursor, limit) => host.call("timeline.page", { partyId: id, group: this.group, kinds: ["purchase"], cursor, limit }).then(({ entries, next }) => ({ rows: entries.flatMap((entry) => (entry.type === "purchase" ? [entry.purchase] : [])), next })),
      25,
    );
  }

  async open(): Promise<void> {
    const answer = await this.#ask();
    if (answer) this.timeline.begin(rowsOf(answer.timeline));
  }

  /** The page of the firm alone, or of its whole group. */
  showGroup(group: boolean): void {
    this.group = group;
    this.sought = null;
    void this.#ask();
    void this.timeline.start();
    if (this.allPurchases) void this.purchases.start();
  }

  /** Whose record it is, by the id: one of the firms of the group, or the customer. */
  firm(id: PartyId): About {
    const firm = this.view?.group?.firms.find((known) => known.id === id);
    return firm ?? { id, name: this.view?.party.name ?? "" };
  }

  /** The name of another firm of the group; none of the customer itself. */
  otherFirm(id: PartyId | null): string | null {
    return id === null || id === this.id ? null : (this.view?.group?.firms.find((known) => known.id === id)?.name ?? null);
  }

  show(kind: EntryKind | null): void {
    this.kind = kind;
    this.sought = null;
    void this.timeline.start();
  }

  /** Leads to the record of a reason: the timeline shows its kind, read as far back as its day. */
  seek({ kind, on }: ReasonSource): Promise<void> {
    return this.#seek(kind, (entry) => on === null || day(entry) <= on, PAGE);
  }

  /** Leads to one record of a kind, by its id and its day. */
  async find(kind: EntryKind, id: string, on: string): Promise<void> {
    await this.#seek(kind, (entry) => entryId(entry) === id || day(entry) < on, LARGEST);
    const { sought } = this;
    if (!this.timeline.rows.some((entry) => entryKey(entry) === sought && entryId(entry) === id)) this.sought = null;
  }

  /** Reads the entries of a kind up to the first one that fits, and marks it. */
  async #seek(kind: EntryKind, fits: (entry: TimelineEntry) => boolean, page: number): Promise<void> {
    this.sought = null;
    this.kind = kind;
    await this.timeline.start();
    const isThere = () => this.timeline.rows.find(fits);
    while (this.kind === kind && isThere() === undefined && (await this.timeline.more(page)));
    const found = isThere();
    if (this.kind === kind) this.sought = found ? entryKey(found) : null;
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
      const [answer, standing, playbooks] = await Promise.all([host.call("party.open", { id, group: this.group }), host.call("lifecycle.of_party", { id }), host.call("playbook.of_party", { id })]);
      if (ask !== this.#asked) return null;
      this.view = answer;
      this.standing = standing;
      this.playbooks = playbooks;
      this.failure = null;
      void this.#value(ask);
      return answer;
    } catch (cause) {
      if (ask === this.#asked) this.failure = HostError.from(cause);
      return null;
    }
  }

  async #value(ask: number): Promise<void> {
    const worth = await attempt(() => host.call("lifecycle.worth", { id: this.id }));
    if (ask === this.#asked) this.worth = worth;
  }

  /** A linked person may have a new name or number. */
  #concernsLinked(changed: Changed): boolean {
    const linked = [...(this.view?.party.people ?? []), ...(this.view?.party.organisations ?? [])].map((link) => link.partyId);
    const firms = this.view?.group?.firms.map((firm) => firm.id) ?? [];
    return [...linked, ...firms].some((id) => changed.parties.includes(id));
  }
}
