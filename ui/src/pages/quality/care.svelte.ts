// Which flaw, which customers have it, and which of them is mended. One that was dealt with goes at once.
import type { Doubt, Flaw, FlawRow, PartyView, QualityCounts } from "$lib/bindings";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { t } from "$lib/text";
import { draftOf, type PartyForm } from "../party/party-form";
import { groups } from "./mend";

const PAGE = 100;
const MOST = 500;

/** The customer that is mended, as it is stored. */
export type Patient = { party: PartyView; doubt: Doubt | undefined };

export function care() {
  let counts = $state.raw<QualityCounts | null>(null);
  let flaw = $state<Flaw | null>(null);
  let rows = $state.raw<readonly FlawRow[] | null>(null);
  let next = $state<string | null>(null);
  let chosen = $state<string | null>(null);
  let patient = $state.raw<Patient | null>(null);
  let busy = $state(false);
  let paging = false;
  const countOf = (wanted: Flaw) => counts?.flaws.find((known) => known.flaw === wanted)?.count ?? 0;
  const at = $derived(Math.max(0, (rows ?? []).findIndex((row) => row.id === chosen)));
  const current = $derived(rows?.[at] ?? null);

  async function load() {
    counts = await host.call("quality.counts", {});
    // Whoever comes without a wish begins with what there is most to do about, from the top.
    if (flaw === null || (countOf(flaw) === 0 && rows !== null && rows.length === 0)) flaw = firstWithSome() ?? flaw;
    const asked = flaw;
    if (asked === null) {
      rows = [];
      return;
    }
    const page = await host.call("quality.page", { flaw: asked, limit: Math.min(MOST, Math.max(PAGE, rows?.length ?? 0)) });
    if (asked !== flaw) return;
    rows = page.rows;
    next = page.next;
    await examine();
  }

  function firstWithSome(): Flaw | null {
    return groups.flatMap((group) => group.flaws).find((known) => countOf(known) > 0) ?? null;
  }

  async function more() {
    const cursor = next;
    const asked = flaw;
    if (cursor === null || asked === null || paging) return;
    paging = true;
    const page = await attempt(() => host.call("quality.page", { flaw: asked, cursor, limit: PAGE }));
    paging = false;
    if (!page || next !== cursor) return;
    rows = [...(rows ?? []), ...page.rows];
    next = page.next;
  }

  async function examine() {
    const row = current;
    const asked = flaw;
    if (row === null) {
      patient = null;
      return;
    }
    const [party, quality] = (await attempt(() => Promise.all([host.call("party.get", { id: row.id }), host.call("quality.of_party", { id: row.id })]))) ?? [];
    if (!party || !quality || current?.id !== row.id || flaw !== asked) return;
    patient = { party, doubt: quality.doubts.find((doubt) => doubt.flaw === asked) };
  }

  async function choose(id: string | null) {
    chosen = id;
    await examine();
  }

  async function step(by: 1 | -1) {
    const row = rows?.[at + by];
    if (row) await choose(row.id);
    if (at > (rows?.length ?? 0) - 20) await more();
  }

  /** Takes the customer off the list when the work is done. */
  async function take(text: string, work: (id: string) => Promise<unknown>) {
    const row = current;
    if (row === null || busy || rows === null) return;
    busy = true;
    const before = rows;
    const neighbour = rows[at + 1] ?? rows[at - 1];
    const done = await write(text, () => work(row.id));
    busy = false;
    if (done === null) return;
    if (rows === before) rows = before.filter((known) => known.id !== row.id);
    await choose(neighbour?.id ?? null);
  }

  const save = (form: PartyForm) => take(t("quality-mended", { name: current?.name ?? "" }), (id) => host.call("party.update", { id, draft: draftOf(form) }));

  async function accept() {
    const asked = flaw;
    const name = current?.name ?? "";
    if (asked === null) return;
    if (asked === "stale") await take(t("quality-confirmed", { name }), (id) => host.call("quality.confirm", { id }));
    else await take(t("quality-accepted", { name }), (id) => host.call("quality.accept", { id, flaw: asked }));
  }

  return {
    get counts() {
      return counts;
    },
    get flaw() {
      return flaw;
    },
    get rows() {
      return rows;
    },
    get at() {
      return at;
    },
    get current() {
      return current;
    },
    get patient() {
      return patient;
    },
    get busy() {
      return busy;
    },
    countOf,
    load,
    more,
    choose,
    step,
    save,
    accept,
    show: (wanted: Flaw) => {
      flaw = wanted;
      rows = null;
      patient = null;
      chosen = null;
    },
  };
}
