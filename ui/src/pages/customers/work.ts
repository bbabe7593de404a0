// What is done with the list as it is seen: changes to many at once, a table of it in a file, and the list on paper.
import type { Group, GroupBy, PartyChange, PartyRow } from "$lib/bindings";
import { host } from "$lib/host";
import { undo } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { firm } from "$lib/state/firm.svelte";
import { runJob } from "$lib/state/jobs.svelte";
import { toast } from "$lib/state/toasts.svelte";
import { t } from "$lib/text";
import { phaseText } from "../lifecycle/names";
import { countryName } from "../party/words";
import { openPrint } from "../print";
import { known } from "../view/known.svelte";
import { complete } from "../view/tree";
import { line, orderText } from "../view/words";
import { customers } from "./customers.svelte";
import type { Heading } from "./items";
import { filterOf, isNarrowed, isTab } from "./query";
import { countOf, nobody, whichOf } from "./selection";

/** The texts of what was done, by the kind of change. */
const told: Record<PartyChange["kind"], string> = {
  owner: "customers-done-owner",
  deputy: "customers-done-set",
  addTag: "customers-done-tag",
  removeTag: "customers-done-untag",
  set: "customers-done-set",
  delete: "customers-deleted-many",
  restore: "customers-restored",
};

/** Changes the chosen ones, or the row when nobody is chosen. Answers whether it was done. */
export async function changeChosen(change: PartyChange, row: PartyRow | undefined): Promise<boolean> {
  const { query, selection, list } = customers;
  const count = countOf(selection, list.total ?? list.rows.length);
  const which = count > 0 ? whichOf(selection, filterOf(query, firm.me)) : row ? { kind: "these" as const, ids: [row.id] } : null;
  if (which === null) return false;
  const done = await attempt(() => runJob(t("customers-changing"), (job) => host.call("party.change", { which, change, job })));
  if (done === null) return false;
  if (change.kind === "delete" || change.kind === "restore") customers.choose(nobody);
  const { set } = done;
  toast(t(told[change.kind], { count: done.count }), set === null ? {} : { undo: () => undo(set) });
  return true;
}

/** What the list is called: its view, or its tab. */
function title(): string {
  const { query, saved } = customers;
  if (saved) return saved.name;
  return isNarrowed(query) ? t("customers-print-part") : t(`customers-tab-${isTab(query.view) ? query.view : "all"}`);
}

const seen = () => {
  const { query } = customers;
  return { filter: filterOf(query, firm.me), sort: query.sort, descending: query.descending, group: query.group, title: title() };
};

export async function exportSeen(): Promise<void> {
  const report = await attempt(() => runJob(t("customers-exporting"), (job) => host.call("export.view", { ...seen(), columns: [...customers.columns], job })));
  if (report) toast(t("customers-exported", { count: report.count, file: report.fileName }));
}

export async function printSeen(): Promise<void> {
  const { query } = customers;
  const asked = complete(query.root);
  const document = await attempt(() =>
    host.call("print.list", {
      ...seen(),
      columns: query.look === "table" && query.columns.length > 0 ? [...query.columns] : [],
      asks: asked === null ? null : asked.kind === "all" ? asked.of.map(line).join(". ") : line(asked),
      order: orderText(query.sort, query.descending),
      changed: customers.changed,
    }),
  );
  if (document) openPrint(document);
}

/** The names of the groups of a list. */
export function headingsOf(groups: readonly Group[], by: GroupBy | null): Heading[] {
  if (by === null) return [];
  return groups.map(({ value, count }, at) => ({ at, count, text: value === null ? t("view-group-none") : groupText(by, value) }));
}

function groupText(by: GroupBy, value: string): string {
  if (by === "phase" || by === "activity") return phaseText(value);
  if (by === "owner") return firm.nameOf(value);
  if (by === "tag") return known.tags.find((tag) => tag.id === value)?.name ?? "";
  if (by === "country") return countryName(value);
  if (by === "letter") return value.toLocaleUpperCase();
  return by === "kind" ? t(value === "person" ? "view-value-people" : "view-value-organisations") : value;
}
