// What the list of customers shows and where the person stands in it. It outlives the page, so that coming back from
// a customer finds everything as it was; it is forgotten when the vault is locked.
import type { Changed, Group, PartyCounts, PartyRow, ViewDefinition, ViewRow } from "$lib/bindings";
import { host } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { firm } from "$lib/state/firm.svelte";
import { KeysetList } from "../party/keyset.svelte";
import { trail } from "../party/trail.svelte";
import { known } from "../view/known.svelte";
import { asksForFigures, filterOf, isChanged, isTab, queryOfView, definitionOf, savedOf, startQuery, type Query } from "./query";
import { usualColumns } from "./columns";
import { everybody, nobody, stillThere, type Selection } from "./selection";

export type ListRow = PartyRow & { /** The place of its group. */ group?: number };
/** What was left unsaved of each view, and which one was open. */
type Remembered = { view: string; drafts: Record<string, ViewDefinition> };

const MEMORY = "view:customers";
/** The tables whose rows are seen in the list. */
const shownTables = ["party", "address", "channel", "party_link", "party_tag", "tag", "touch", "touch_party", "task", "deal", "purchase", "contract", "case_file", "promise", "answer", "milestone", "phase_override", "win_back", "custom_field", "custom_value"];

let query = $state.raw<Query>(startQuery);
let current = $state<string | null>(null);
let panel = $state(false);
let selection = $state.raw<Selection>(nobody);
let counts = $state.raw<PartyCounts | null>(null);
let views = $state.raw<readonly ViewRow[]>([]);
let viewCounts = $state.raw<Readonly<Record<string, number>>>({});
let groups = $state.raw<readonly Group[]>([]);
let drafts: Record<string, ViewDefinition> = {};
let started = false;

/** A row's own name in the list: who stands in several groups has several. */
export const keyOf = (row: ListRow): string => (row.group === undefined ? row.id : `${row.group}:${row.id}`);

const columns = () => (query.columns.length > 0 ? query.columns : usualColumns(asksForFigures(query)));
const request = (within: Group | null = null) => ({ filter: filterOf(query, firm.me, within?.conditions ?? null), sort: query.sort, descending: query.descending, columns: query.look === "table" ? [...columns()] : [] });

const list = new KeysetList<ListRow>((cursor, limit) => (query.group === null ? host.call("party.page", { ...request(), cursor, limit }) : inGroups(cursor, limit)));

/** The groups one after the other; a place in them is the group and the place in its own list. */
async function inGroups(cursor: string | null, limit: number) {
  if (cursor === null) groups = await host.call("view.groups", { filter: filterOf(query, firm.me), by: query.group ?? "letter" });
  const all = groups;
  const total = all.reduce((sum, group) => sum + group.count, 0);
  let [at, inner] = (cursor === null ? [0, null] : JSON.parse(cursor)) as [number, string | null];
  const rows: ListRow[] = [];
  while (at < all.length && rows.length < limit) {
    const group = all[at];
    if (!group) break;
    const page = await host.call("party.page", { ...request(group), cursor: inner, limit: limit - rows.length });
    const place = at;
    rows.push(...page.rows.map((row) => ({ ...row, group: place })));
    inner = page.next;
    if (inner === null) at += 1;
  }
  return { rows, next: at < all.length ? JSON.stringify([at, inner]) : null, total };
}

export const customers = {
  list,
  get query() {
    return query;
  },
  /** The row the keyboard stands on, by its own name. */
  get current() {
    return current;
  },
  get panel() {
    return panel;
  },
  get selection() {
    return selection;
  },
  get counts() {
    return counts;
  },
  get views() {
    return views;
  },
  /** How many each saved view finds, where that is known. */
  get viewCounts() {
    return viewCounts;
  },
  get groups() {
    return groups;
  },
  /** The columns of the table as they are asked for. */
  get columns() {
    return columns();
  },
  get index(): number {
    return list.rows.findIndex((row) => keyOf(row) === current);
  },
  /** The saved view that is looked at. */
  get saved() {
    return savedOf(query, views);
  },
  /** Whether it differs from what is saved. */
  get changed() {
    const saved = savedOf(query, views);
    return saved !== null && isChanged(query, saved.definition);
  },
  /** Whether something was left unsaved of a view. */
  isDraft: (view: string): boolean => (view === query.view ? customers.changed : !isTab(view) && drafts[view] !== undefined),

  async start(): Promise<void> {
    if (started) return;
    started = true;
    const brought = query;
    const [{ value }] = await Promise.all([attempt(() => host.call("draft.get", { key: MEMORY })).then((draft) => draft ?? { value: null }), loadViews(), known.load()]);
    const remembered = value as Partial<Remembered> | null;
    drafts = remembered?.drafts ?? {};
    // A question that another page has brought along meanwhile comes first.
    if (query === brought && query === startQuery) query = opened(remembered?.view ?? "all");
    await list.start();
    void countViews();
  },

  /** Asks anew; a question that another page brings along is not remembered. */
  ask(next: Query, brought = false): void {
    const asksTheSame = next.look !== query.look && JSON.stringify({ ...next, look: null }) === JSON.stringify({ ...query, look: null });
    query = next;
    if (!asksTheSame) [selection, current] = [nobody, null];
    void list.start();
    if (!brought) remember();
  },

  /** Opens a tab or a saved view as it was left. */
  open(view: string): void {
    customers.ask(opened(view));
  },

  /** Back to what is saved, or to the whole tab. */
  discard(): void {
    drafts = without(drafts, query.view);
    customers.ask(queryOfView(query.view, customers.saved?.definition ?? null));
  },

  /** Saves the view under its name, or under a new one. */
  async save(name: string | null): Promise<boolean> {
    const saved = customers.saved;
    const draft = { id: name === null ? (saved?.id ?? null) : null, name: name ?? saved?.name ?? "", definition: definitionOf(query) };
    const { id } = await host.call("view.save", draft);
    drafts = without(drafts, query.view);
    await loadViews();
    query = { ...query, view: id, search: query.search };
    remember();
    void countViews();
    return true;
  },

  stand(row: ListRow | null): void {
    current = row === null ? null : keyOf(row);
  },

  setPanel(open: boolean): void {
    panel = open;
  },

  choose(next: Selection): void {
    selection = next;
  },

  /** Chooses everything the filter finds, however much of it has been loaded. */
  chooseAll(): void {
    selection = everybody;
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
    if (changed.many || changed.tables.some((table) => ["party_tag", "tag", "stage", "pipeline", "custom_field"].includes(table))) void known.load();
    if (changed.many || changed.tables.includes("saved_view")) void loadViews().then(afterViews);
    if (!touches(changed)) return;
    void list.refresh(customers.index + 200).then(() => {
      if (!selection.everyone) selection = { everyone: false, ids: stillThere(selection.ids, list.rows.map((row) => row.id)) };
    });
    void countViews();
  },

  forget(): void {
    started = false;
    query = startQuery;
    current = null;
    panel = false;
    selection = nobody;
    counts = null;
    views = [];
    viewCounts = {};
    groups = [];
    drafts = {};
    known.forget();
    list.clear();
  },
};

const without = (kept: Record<string, ViewDefinition>, view: string) => Object.fromEntries(Object.entries(kept).filter(([key]) => key !== view));

/** A view as it was left; a saved one that is gone, or that a newer Rondo saved, becomes the whole list. */
function opened(view: string): Query {
  const saved = views.find((known) => known.id === view);
  if (!isTab(view) && !saved?.definition) return queryOfView("all", drafts.all ?? null);
  return queryOfView(view, drafts[view] ?? saved?.definition ?? null);
}

/** Whether a change can be seen here: somebody shown, or somebody who came or went. */
function touches(changed: Changed): boolean {
  if (changed.many || changed.tables.includes("party")) return true;
  if (!changed.tables.some((table) => shownTables.includes(table))) return false;
  const ids = new Set(changed.parties);
  return ids.size === 0 || query.root.of.length > 0 || list.rows.some((row) => ids.has(row.id));
}

async function loadViews(): Promise<void> {
  views = (await attempt(() => host.call("view.list", {}))) ?? [];
}

/** A view that is gone is left; one that somebody changed elsewhere shows what it holds now. */
function afterViews(): void {
  if (!isTab(query.view) && customers.saved === null) customers.open("all");
}

/** How many each saved view finds: one after the other, and only the last asked time counts. */
let counting = 0;
async function countViews(): Promise<void> {
  counting += 1;
  const turn = counting;
  for (const view of views) {
    if (!view.definition) continue;
    const filter = filterOf(queryOfView(view.id, view.definition), firm.me);
    const page = await host.call("party.page", { filter, limit: 1 }).catch(() => null);
    if (turn !== counting) return;
    if (typeof page?.total === "number") viewCounts = { ...viewCounts, [view.id]: page.total };
  }
}

/** Keeps what is unsaved, also over a restart. Tabs remember their order, groups, columns and conditions in the same way. */
function remember(): void {
  const saved = customers.saved;
  if (saved === null || isChanged(query, saved.definition)) drafts = { ...drafts, [query.view]: definitionOf(query) };
  else drafts = without(drafts, query.view);
  const value: Remembered = { view: query.view, drafts };
  void attempt(() => host.call("draft.set", { key: MEMORY, value }));
}
