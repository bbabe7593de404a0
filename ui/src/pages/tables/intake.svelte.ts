// Records from a table: looked at, rehearsed after every change, taken over as one set that can be taken back.
import type { CaseKind, DialectChoice, FileToken, RecordInspect, RecordInspection, RecordKind, RecordReport, RecordRun } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { undo } from "$lib/state/changes";
import { attempt } from "$lib/state/failures";
import { cancelJob, runJob } from "$lib/state/jobs.svelte";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";
import { keepsColumns } from "../import/model";
import { sourceOf } from "./source";

class Intake {
  inspection = $state.raw<RecordInspection | null>(null);
  /** Where the records come from; each stands once per source. */
  source = $state("");
  /** What cases are that do not say so themselves. */
  caseKind = $state<CaseKind>("complaint");
  /** What the import would do with what is chosen now; null while that is found out. */
  rehearsed = $state.raw<RecordReport | null>(null);
  /** Why it cannot be rehearsed. */
  failure = $state.raw<HostError | null>(null);
  busy = $state(false);
  /** The work that is going on, to show how far it is. */
  job = $state<string | null>(null);
  /** Counts the questions, so that a late answer to an old one is dropped. */
  #asked = 0;

  async pick(): Promise<void> {
    const file = await attempt(() => host.call("import.pick", {}));
    if (!file) return;
    await this.begin(file);
  }

  /** Begins with a file that somebody has chosen. */
  async begin(file: FileToken): Promise<void> {
    this.close();
    if (!(await this.#look({ token: file.token }))) return;
    this.source = this.inspection?.table.remembered ?? sourceOf(file.name);
    await this.rehearse();
  }

  /** Gives a column another meaning, or none; what had this meaning before loses it. */
  async map(index: number, field: string | null): Promise<void> {
    const { inspection } = this;
    if (!inspection) return;
    const mapping = inspection.table.columns.map((column, at) => (at === index ? field : column.field === field ? null : column.field));
    await this.#again({ kind: inspection.kind, dialect: inspection.table.dialect ?? {}, mapping });
  }

  /** Says what the rows are; the columns are recognised anew. */
  async be(kind: RecordKind): Promise<void> {
    const { inspection } = this;
    if (inspection && inspection.kind !== kind) await this.#again({ kind, dialect: inspection.table.dialect ?? {} });
  }

  /** Reads the file in another way. */
  async read(change: DialectChoice): Promise<void> {
    const { inspection } = this;
    if (!inspection) return;
    const { kind, table } = inspection;
    const mapping = keepsColumns(change) ? { kind, mapping: table.columns.map((column) => column.field) } : {};
    await this.#again({ dialect: { ...table.dialect, ...change }, ...mapping });
  }

  async rehearse(): Promise<void> {
    const request = this.#request();
    const asked = ++this.#asked;
    [this.rehearsed, this.failure] = [null, null];
    await this.#stop();
    if (request === null || asked !== this.#asked) return;
    try {
      const report = await this.#run(t("records-rehearse"), (job) => host.call("import.records.dry_run", { ...request, job }));
      if (asked === this.#asked) this.rehearsed = report;
    } catch (cause) {
      if (asked === this.#asked) this.failure = HostError.from(cause);
    }
  }

  async take(): Promise<void> {
    const request = this.#request();
    if (this.busy || request === null || !this.rehearsed || this.rehearsed.added === 0) return;
    this.busy = true;
    const report = await attempt(() => this.#run(t("records-title"), (job) => host.call("import.records.run", { ...request, job })));
    this.busy = false;
    if (report === null) return;
    const { set, added } = report;
    toast(t("records-taken", { count: added, shown: formatNumber(added) }), set === null ? {} : { undo: () => undo(set) });
    this.close();
  }

  async cancel(): Promise<void> {
    const { job } = this;
    if (job !== null) await attempt(() => cancelJob(job));
  }

  /** The rows that cannot be taken as a file of their own: line, reason and content. */
  async saveRefused(): Promise<void> {
    const token = this.inspection?.table.file.token;
    if (token === undefined) return;
    if (await attempt(() => host.call("import.save_refused", { token }))) toast(t("records-saved-refused"));
  }

  close(): void {
    this.#asked++;
    void this.#stop();
    [this.inspection, this.rehearsed, this.failure, this.busy] = [null, null, null, false];
  }

  async #again(request: Omit<RecordInspect, "token">): Promise<void> {
    const token = this.inspection?.table.file.token;
    if (token !== undefined && (await this.#look({ token, ...request }))) await this.rehearse();
  }

  async #look(request: RecordInspect): Promise<boolean> {
    const asked = ++this.#asked;
    const inspection = await attempt(() => host.call("import.records.inspect", request));
    if (!inspection || asked !== this.#asked) return false;
    this.inspection = inspection;
    return true;
  }

  /** What would be taken; none while something is missing without which no row can be. */
  #request(): Omit<RecordRun, "job"> | null {
    const { inspection, source } = this;
    if (!inspection || inspection.missing.length > 0 || source.trim() === "") return null;
    const { kind, table } = inspection;
    const mapping = table.columns.map((column) => column.field);
    return { token: table.file.token, kind, dialect: table.dialect ?? {}, mapping, source: source.trim(), caseKind: kind === "cases" ? this.caseKind : null };
  }

  async #run(title: string, work: (job: string) => Promise<RecordReport>): Promise<RecordReport> {
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

export const intake = new Intake();
