// Purchases from a file: looked at, rehearsed after every change, taken over as one set that can be taken back.
import type { DialectChoice, Inspection, PurchaseReport, PurchaseRun } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { undo } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { cancelJob, runJob } from "$lib/state/jobs.svelte";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";
import { sourceOf } from "./source";

class Intake {
  inspection = $state.raw<Inspection | null>(null);
  /** Where the purchases come from; a number stands once per source. */
  source = $state("");
  /** What the import would do with what is chosen now; null while that is found out. */
  rehearsed = $state.raw<PurchaseReport | null>(null);
  /** Why it cannot be rehearsed. */
  failure = $state.raw<HostError | null>(null);
  busy = $state(false);
  #job: string | null = null;
  /** Counts the questions, so that a late answer to an old one is dropped. */
  #asked = 0;

  async pick(): Promise<void> {
    const file = await attempt(() => host.call("import.pick", {}));
    if (!file) return;
    this.close();
    const inspection = await attempt(() => host.call("import.purchases.inspect", { token: file.token }));
    if (!inspection) return;
    this.source = sourceOf(file.name);
    this.inspection = inspection;
    await this.rehearse();
  }

  /** Gives a column another meaning, or none; what had this meaning before loses it. */
  async map(index: number, field: string | null): Promise<void> {
    const { inspection } = this;
    if (!inspection) return;
    const mapping = inspection.columns.map((column, at) => (at === index ? field : column.field === field ? null : column.field));
    await this.#look(inspection.dialect ?? {}, mapping);
  }

  async rehearse(): Promise<void> {
    const request = this.#request();
    const asked = ++this.#asked;
    [this.rehearsed, this.failure] = [null, null];
    await this.#stop();
    if (request === null || asked !== this.#asked) return;
    try {
      const report = await this.#run(t("purchases-rehearse"), (job) => host.call("import.purchases.dry_run", { ...request, job }));
      if (asked === this.#asked) this.rehearsed = report;
    } catch (cause) {
      if (asked === this.#asked) this.failure = HostError.from(cause);
    }
  }

  async take(): Promise<void> {
    const request = this.#request();
    if (this.busy || request === null) return;
    this.busy = true;
    const report = await attempt(() => this.#run(t("purchases-title"), (job) => host.call("import.purchases.run", { ...request, job })));
    this.busy = false;
    if (report === null) return;
    const { set, added } = report;
    toast(t("purchases-taken", { count: added, shown: formatNumber(added) }), set === null ? {} : { undo: () => undo(set) });
    this.close();
  }

  close(): void {
    this.#asked++;
    void this.#stop();
    [this.inspection, this.rehearsed, this.failure, this.busy] = [null, null, null, false];
  }

  async #look(dialect: DialectChoice, mapping: (string | null)[]): Promise<void> {
    const token = this.inspection?.file.token;
    if (token === undefined) return;
    const inspection = await attempt(() => host.call("import.purchases.inspect", { token, dialect, mapping }));
    if (!inspection || this.inspection?.file.token !== token) return;
    this.inspection = inspection;
    await this.rehearse();
  }

  #request(): Omit<PurchaseRun, "job"> | null {
    const { inspection, source } = this;
    if (!inspection || source.trim() === "") return null;
    return { token: inspection.file.token, dialect: inspection.dialect ?? {}, mapping: inspection.columns.map((column) => column.field), source: source.trim() };
  }

  #run(title: string, work: (job: string) => Promise<PurchaseReport>): Promise<PurchaseReport> {
    return runJob(title, (job) => {
      this.#job = job;
      return work(job);
    });
  }

  async #stop(): Promise<void> {
    const job = this.#job;
    this.#job = null;
    if (job !== null) await attempt(() => cancelJob(job));
  }
}

export const intake = new Intake();
