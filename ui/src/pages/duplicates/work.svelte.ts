// The work list: which pairs, which of them is looked at, and what was said to it. A pair that was dealt with goes at
// once and comes back when the backend says no.
import type { MergeComparison, DuplicateCounts, DuplicatePair, DuplicateState } from "$lib/bindings";
import { host } from "$lib/host";
import { write } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { runJob } from "$lib/state/jobs.svelte";
import { t } from "$lib/text";
import { nothingChosen, requestOf, swapped, type Choices } from "./choice";

const PAGE = 100;
const MOST = 500;

export const keyOf = ({ left, right }: DuplicatePair) => `${left.id} ${right.id}`;

export function worklist() {
  let state = $state<DuplicateState>("open");
  let counts = $state.raw<DuplicateCounts | null>(null);
  let pairs = $state.raw<readonly DuplicatePair[] | null>(null);
  let next = $state<string | null>(null);
  let chosen = $state<string | null>(null);
  let isSwapped = $state(false);
  let choices = $state.raw<Choices>(nothingChosen);
  let comparison = $state.raw<MergeComparison | null>(null);
  let busy = $state(false);
  let paging = false;
  const at = $derived(Math.max(0, (pairs ?? []).findIndex((pair) => keyOf(pair) === chosen)));
  const current = $derived(pairs?.[at] ?? null);

  /** Looks for pairs first; that shows in the navigation when it takes long, and can be stopped there. */
  async function load() {
    const found = await attempt(() => runJob(t("duplicate-finding"), (job) => host.call("duplicate.find", { job })));
    const asked = state;
    counts = found ?? (await host.call("duplicate.counts", {}));
    const page = await host.call("duplicate.page", { state: asked, limit: Math.min(MOST, Math.max(PAGE, pairs?.length ?? 0)) });
    if (asked !== state) return;
    pairs = page.rows;
    next = page.next;
    await compare();
  }

  async function more() {
    const cursor = next;
    if (cursor === null || paging) return;
    paging = true;
    const page = await attempt(() => host.call("duplicate.page", { state, cursor, limit: PAGE }));
    paging = false;
    if (!page || next !== cursor) return;
    pairs = [...(pairs ?? []), ...page.rows];
    next = page.next;
  }

  async function compare() {
    const pair = current;
    if (pair === null) {
      comparison = null;
      return;
    }
    const [keep, lose] = isSwapped ? [pair.right.id, pair.left.id] : [pair.left.id, pair.right.id];
    const answer = await attempt(() => host.call("duplicate.compare", { keep, lose }));
    // Of two answers the later question counts.
    if (current !== pair || answer === null || answer.kept.id !== keep) return;
    if (comparison?.kept.id !== answer.kept.id || comparison.lost.id !== answer.lost.id) {
      const isSame = comparison?.kept.id === answer.lost.id && comparison.lost.id === answer.kept.id;
      choices = isSame ? swapped(choices) : nothingChosen;
    }
    comparison = answer;
  }

  async function choose(key: string | null) {
    chosen = key;
    isSwapped = false;
    await compare();
  }

  async function step(by: 1 | -1) {
    const pair = pairs?.[at + by];
    if (pair) await choose(keyOf(pair));
    if (at > (pairs?.length ?? 0) - 20) await more();
  }

  async function swap() {
    isSwapped = !isSwapped;
    await compare();
  }

  /** Takes the pair off the list while `work` runs. */
  async function take(text: string, work: (pair: DuplicatePair) => Promise<unknown>) {
    const pair = current;
    if (pair === null || busy || pairs === null) return;
    busy = true;
    const before = pairs;
    const neighbour = pairs[at + 1] ?? pairs[at - 1];
    const done = await write(text, () => work(pair));
    busy = false;
    if (done === null) return;
    if (pairs === before) pairs = before.filter((known) => known !== pair);
    await choose(neighbour ? keyOf(neighbour) : null);
  }

  async function say(said: DuplicateState) {
    const name = current?.left.name ?? "";
    await take(t(`duplicate-said-${said}`, { name }), ({ left, right }) => host.call("duplicate.say", { id: left.id, otherId: right.id, state: said }));
  }

  async function merge() {
    const compared = comparison;
    if (compared === null || compared.refusal !== null || ![compared.kept.id, compared.lost.id].includes(current?.left.id ?? "")) return;
    const request = requestOf(compared, choices);
    await take(t("duplicate-merged", { name: compared.kept.name }), () => host.call("duplicate.merge", request));
  }

  return {
    get state() {
      return state;
    },
    get counts() {
      return counts;
    },
    get pairs() {
      return pairs;
    },
    get at() {
      return at;
    },
    get current() {
      return current;
    },
    get comparison() {
      return comparison;
    },
    get choices() {
      return choices;
    },
    set choices(next: Choices) {
      choices = next;
    },
    get busy() {
      return busy;
    },
    load,
    more,
    choose,
    step,
    swap,
    say,
    merge,
    show: (wanted: DuplicateState) => {
      state = wanted;
      pairs = null;
      comparison = null;
      chosen = null;
    },
  };
}
