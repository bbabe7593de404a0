// Mails and meetings from files: rehearsed after every choice, taken over as one set that can be taken back.
import type { CorrespondenceReport, CorrespondenceRequest, FileToken, Hit, PartyId } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { router } from "$lib/router/router.svelte";
import { undo } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { firm } from "$lib/state/firm.svelte";
import { cancelJob, runJob } from "$lib/state/jobs.svelte";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";

/** Whom an address belongs to: somebody who is there, or somebody new. */
export type Choice = { id: PartyId; name: string } | "new";
export type Somebody = { id: PartyId; name: string };

class Correspondence {
  files = $state.raw<readonly FileToken[]>([]);
  /** The customer on whose page the files were dropped. */
  on = $state.raw<Somebody | null>(null);
  /** Who gets what fits nobody. */
  rest = $state.raw<Somebody | null>(null);
  choices = $state.raw<ReadonlyMap<string, Choice>>(new Map());
  /** What would happen with what is chosen now; null before that is known. */
  report = $state.raw<CorrespondenceReport | null>(null);
  failure = $state.raw<HostError | null>(null);
  /** A newer rehearsal is going on. */
  looking = $state(false);
  busy = $state(false);
  job = $state<string | null>(null);
  /** Counts the questions, so that a late answer to an old one is dropped. */
  #asked = 0;

  get count(): number {
    const { report } = this;
    return report ? report.added + report.tasks + report.changed : 0;
  }

  async pick(): Promise<void> {
    const file = await attempt(() => host.call("import.correspondence.pick", {}));
    if (file) await this.take([file]);
  }

  /** Begins with files; on the page of a customer they are about this one too. */
  async take(files: readonly FileToken[]): Promise<void> {
    if (files.length === 0 || this.busy) return;
    const { page, record } = router.place;
    this.close();
    this.files = files;
    if (page === "customer" && record !== undefined) {
      const party = await attempt(() => host.call("party.get", { id: record }));
      if (party) this.on = { id: party.id, name: party.name };
    }
    await this.rehearse();
  }

  choose(address: string, choice: Choice | null): void {
    const choices = new Map(this.choices);
    if (choice === null) choices.delete(address);
    else choices.set(address, choice);
    this.choices = choices;
    void this.rehearse();
  }

  /** A contact for each address that has nobody yet. */
  makeAll(): void {
    const open = (this.report?.strangers ?? []).map((stranger) => stranger.address);
    this.choices = new Map([...open.map((address) => [address, "new"] as const), ...this.choices]);
    void this.rehearse();
  }

  /** Enters an address as that of the one who sits here; directions follow from it. */
  async own(address: string): Promise<void> {
    const me = firm.people.find((person) => person.id === firm.me);
    if (!me) return;
    if (await attempt(() => host.call("firm.save_person", { ...me, email: address }))) await this.rehearse();
  }

  giveRest(hit: Hit | null): void {
    this.rest = hit === null ? null : { id: hit.id, name: hit.name };
    void this.rehearse();
  }

  async rehearse(): Promise<void> {
    const asked = ++this.#asked;
    [this.failure, this.looking] = [null, true];
    await this.#stop();
    if (asked !== this.#asked) return;
    try {
      const report = await this.#run(t("correspondence-looking"), (job) => host.call("import.correspondence.dry_run", { ...this.#request(), job }));
      if (asked !== this.#asked) return;
      this.report = report;
    } catch (cause) {
      if (asked !== this.#asked) return;
      this.failure = HostError.from(cause);
    }
    this.looking = false;
  }

  async run(): Promise<void> {
    if (this.busy || this.looking || this.count === 0) return;
    this.busy = true;
    const report = await attempt(() => this.#run(t("correspondence-title"), (job) => host.call("import.correspondence.run", { ...this.#request(), job })));
    this.busy = false;
    if (report === null) return;
    const { set } = report;
    const count = report.added + report.tasks + report.changed;
    toast(t("correspondence-taken", { count, shown: formatNumber(count) }), set === null ? {} : { undo: () => undo(set) });
    this.close();
  }

  async cancel(): Promise<void> {
    const { job } = this;
    if (job !== null) await attempt(() => cancelJob(job));
  }

  close(): void {
    this.#asked++;
    void this.#stop();
    [this.files, this.on, this.rest, this.choices] = [[], null, null, new Map()];
    [this.report, this.failure, this.looking] = [null, null, false];
  }

  #request(): Omit<CorrespondenceRequest, "job"> {
    const addresses = [...this.choices].map(([address, choice]) => ({ address, partyId: choice === "new" ? null : choice.id }));
    return { tokens: this.files.map((file) => file.token), partyId: this.on?.id ?? null, restId: this.rest?.id ?? null, addresses };
  }

  async #run(title: string, work: (job: string) => Promise<CorrespondenceReport>): Promise<CorrespondenceReport> {
    try {
      return await runJob(title, (job) => {
        this.job = job;
        return work(job);
      });
    } finally {
      this.job = null;
    }
  }

  async #stop(): Promise<void> {
    if (!this.busy) await this.cancel();
  }
}

export const correspondence = new Correspondence();
