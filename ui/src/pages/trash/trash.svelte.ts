// What lies in the trash, page by page, what of it is chosen, and the way back.
import type { Changed, TrashKind, TrashRow } from "$lib/bindings";
import { host } from "$lib/host";
import { KeysetList } from "../party/keyset.svelte";

export const kinds: readonly TrashKind[] = ["party", "touch", "task", "deal", "purchase", "contract", "case", "promise", "offer", "product", "answer", "referral", "milestone", "playbook", "file", "field", "view"];

/** Tables that a restore or a delete touches. */
const tables = ["party", "touch", "task", "deal", "purchase", "contract", "case_file", "promise", "offer", "product", "answer", "referral", "milestone", "playbook", "attachment", "custom_field", "saved_view"];

export class Trash {
  kind = $state.raw<TrashKind | null>(null);
  query = $state("");
  chosen = $state.raw<ReadonlySet<string>>(new Set());
  readonly list = new KeysetList<TrashRow>((cursor, limit) => host.call("trash.page", { kind: this.kind, query: this.query, cursor, limit }).then(({ rows, next }) => ({ rows, next })), 60);

  readonly all = $derived(this.list.rows.length > 0 && this.list.rows.every((row) => this.chosen.has(row.id)));

  narrow(kind: TrashKind | null): void {
    this.kind = kind;
    this.search();
  }

  search(): void {
    this.chosen = new Set();
    void this.list.start();
  }

  choose(id: string, on: boolean): void {
    const chosen = new Set(this.chosen);
    if (on) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
  }

  chooseAll(on: boolean): void {
    this.chosen = new Set(on ? this.list.rows.map((row) => row.id) : []);
  }

  /** Takes rows out of the trash. */
  async restore(rows: readonly TrashRow[]): Promise<void> {
    await host.call("trash.restore", { items: rows.map(({ kind, id }) => ({ kind, id })) });
    this.chosen = new Set();
  }

  refresh(changed: Changed): void {
    if (changed.many || changed.tables.some((table) => tables.includes(table))) void this.list.refresh();
  }
}
