// What the list of customers shows and where the person stands in it. It outlives the page, so that coming back from
// a customer finds everything as it was; it is forgotten when the vault is locked.
import type { Changed, PartyCounts, PartyRow, TagCount } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { firm } from "$lib/state/firm.svelte";
import { KeysetList } from "../party/keyset.svelte";
import { trail } from "../party/trail.svelte";
import { filterOf, startQuery, type Query } from "./query";
import { stillThere, type Chosen } from "./selection";

export type Look = "cards" | "table";
type Remembered = { look: Look; sort: Query["sort"]; descending: boolean };

const MEMORY = "view:customers";
/** The backend takes so many ids at once. */
const MOST_CHOSEN = 10_000;
/** The tables whose rows are seen in the list. */
const shownTables = ["party", "address", "channel", "party_link", "party_tag", "tag", "touch", "touch_party", "task", "deal", "purchase", "contract", "case_file", "promise", "answer", "milestone", "phase_override", "win_back"];

let query = $state.raw<Query>(startQuery);
let look = $state<Look>("cards");
let current = $state<string | null>(null);
let panel = $state(false);
let chosen = $state.raw<Chosen>(new Set());
let counts = $state.raw<PartyCounts | null>(null);
let tags = $state.raw<readonly TagCount[]>([]);
let started = false;

const list = new KeysetList<PartyRow>((cursor, limit) =>
  host.call("party.page", { filter: filterOf(query, firm.me), sort: query.sort, descending: query.descending, cursor, limit }),
);

export const customers = {
  list,
  get query() {
    return query;
  },
  get look() {
    return look;
  },
  /** Id of the row the keyboard stands on. */
  get current() {
    return current;
  },
  get panel() {
    return panel;
  },
  get chosen() {
    return chosen;
  },
  get counts() {
    return counts;
  },
  get tags() {
    return tags;
  },
  get index(): number {
    return list.rows.findIndex((row) => row.id === current);
  },

  async start(): Promise<void> {
    if (started) return;
    started = true;
    const { value } = (await attempt(() => host.call("draft.get", { key: MEMORY }))) ?? { value: null };
    const remembered = value as Remembered | null;
    if (remembered) {
      look = remembered.look;
      query = { ...query, sort: remembered.sort, descending: remembered.descending };
    }
    await Promise.all([list.start(), loadTags()]);
  },

  /** Asks anew; a question that another page brings along leaves the remembered order alone. */
  ask(next: Query, brought = false): void {
    const memory = !brought && (next.sort !== query.sort || next.descending !== query.descending);
    query = next;
    chosen = new Set();
    current = null;
    void list.start();
    if (memory) remember();
  },

  setLook(next: Look): void {
    look = next;
    remember();
  },

  stand(id: string | null): void {
    current = id;
  },

  setPanel(open: boolean): void {
    panel = open;
  },

  choose(next: Chosen): void {
    chosen = next;
  },

  /** Chooses everything the filter finds, as far as the backend takes it. */
  async chooseAll(): Promise<void> {
    while (list.rows.length < MOST_CHOSEN && (await list.more(500)));
    chosen = new Set(list.rows.slice(0, MOST_CHOSEN).map((row) => row.id));
  },

  /** The list a customer's page walks along. */
  leaveTrail(): void {
    trail.set({ ids: () => list.rows.map((row) => row.id), total: () => list.total, more: () => list.more() });
  },

  async loadCounts(): Promise<PartyCounts | null> {
    counts = await attempt(() => host.call("party.counts", {}));
    return counts;
  },

  refresh(changed: Changed): void {
    if (!started) return;
    if (changed.many || changed.tables.some((table) => table === "party_tag" || table === "tag")) void loadTags();
    if (touches(changed)) void list.refresh(customers.index + 200).then(() => (chosen = stillThere(chosen, list.rows.map((row) => row.id))));
  },

  forget(): void {
    started = false;
    query = startQuery;
    current = null;
    panel = false;
    chosen = new Set();
    counts = null;
    tags = [];
    list.clear();
  },
};

/** Whether a change can be seen here: somebody shown, or somebody who came or went. */
function touches(changed: Changed): boolean {
  if (changed.many || changed.tables.includes("party")) return true;
  if (!changed.tables.some((table) => shownTables.includes(table))) return false;
  const ids = new Set(changed.parties);
  return ids.size === 0 || list.rows.some((row) => ids.has(row.id));
}

async function loadTags(): Promise<void> {
  tags = (await attempt(() => host.call("party.tags", {}))) ?? [];
}

function remember(): void {
  const value: Remembered = { look, sort: query.sort, descending: query.descending };
  void attempt(() => host.call("draft.set", { key: MEMORY, value }));
}
