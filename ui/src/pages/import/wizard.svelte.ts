// The import from the chosen file to the report. It lives beside the page, because a running import goes on while the
// person looks at other pages; a lock forgets it all.
import type { DialectChoice, FileToken, ImportReport, InspectRequest, Inspection, MatchBy, OnMatch, RunRequest } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { router } from "$lib/router/router.svelte";
import { attempt, failureText } from "$lib/state/failures";
import { firm } from "$lib/state/firm.svelte";
import { cancelJob, runJob } from "$lib/state/jobs.svelte";
import { toast } from "$lib/state/toasts.svelte";
import { now, t } from "$lib/text";
import { correspondence } from "../correspondence/correspondence.svelte";
import { doneText, keepsColumns, mappingName, progressed, type Stage } from "./model";
import { Rehearsal } from "./rehearsal.svelte";

export type Step = "file" | "check" | "running" | "done";

type Look = { file: FileToken; request: Pick<InspectRequest, "dialect" | "mapping">; first?: boolean };

class Wizard {
  step = $state<Step>("file");
  inspection = $state.raw<Inspection | null>(null);
  /** Columns whose field the person chose. */
  settled = $state.raw<ReadonlySet<number>>(new Set());
  matchBy = $state<MatchBy>("auto");
  onMatch = $state<OnMatch>("fileWins");
  /** Columns that fill only what is empty, where the file wins. */
  fillOnly = $state.raw<ReadonlySet<number>>(new Set());
  /** The other program by its name, for what it calls its records. */
  source = $state("");
  tag = $state("");
  /** Who looks after new customers; empty for nobody. */
  ownerId = $state("");
  remember = $state(false);
  rememberAs = $state("");
  /** The file or a changed reading of it is being looked at. */
  looking = $state(false);
  /** Why the file or the import did not work; the file it was about stands beside it. */
  failure = $state.raw<{ file: string; error: HostError } | null>(null);
  stages = $state.raw<readonly Stage[]>([]);
  report = $state.raw<ImportReport | null>(null);
  finishedAt = $state.raw<Date | null>(null);
  undone = $state(false);
  readonly rehearsal = new Rehearsal();
  #job: string | null = null;
  /** Counts the questions, so that a late answer to an old one is dropped. */
  #asked = 0;

  async pick(): Promise<void> {
    const file = await attempt(() => host.call("import.pick", {}));
    if (file?.kind === "correspondence") await correspondence.take([file]);
    else if (file) await this.take(file);
  }

  /** Begins with a file, unless an import is running. */
  async take(file: FileToken): Promise<void> {
    if (this.step === "running") {
      toast(t("import-busy"));
      return;
    }
    this.reset();
    await this.#inspect({ file, request: {}, first: true });
  }

  /** Reads the file in another way. */
  async read(change: DialectChoice): Promise<void> {
    const { inspection } = this;
    if (!inspection) return;
    const mapping = keepsColumns(change) ? { mapping: inspection.columns.map((column) => column.field) } : {};
    if (!keepsColumns(change)) [this.settled, this.fillOnly] = [new Set(), new Set()];
    await this.#inspect({ file: inspection.file, request: { dialect: { ...inspection.dialect, ...change }, ...mapping } });
  }

  /** Gives a column another field, or none; choosing what was guessed settles it too. */
  async map(index: number, field: string | null): Promise<void> {
    const { inspection } = this;
    if (!inspection) return;
    this.settled = new Set([...this.settled, index]);
    if (inspection.columns[index]?.field === field) return;
    const mapping = inspection.columns.map((column, at) => (at === index ? field : column.field));
    // The choice shows at once; the samples follow, or the choice goes back.
    this.inspection = { ...inspection, columns: inspection.columns.map((column, at) => (at === index ? { ...column, field } : column)) };
    const seen = await this.#inspect({ file: inspection.file, request: { dialect: inspection.dialect ?? {}, mapping } });
    if (!seen) this.inspection = inspection;
  }

  /** Lets a column fill only what is empty, or overwrite again. */
  keep(index: number, only: boolean): void {
    const marked = new Set(this.fillOnly);
    if (only) marked.add(index);
    else marked.delete(index);
    this.fillOnly = marked;
    void this.rehearse();
  }

  rehearse(): Promise<void> {
    const request = this.#request();
    return request ? this.rehearsal.run(request) : Promise.resolve();
  }

  async run(): Promise<void> {
    const request = this.#request();
    if (!request || !this.rehearsal.current) return;
    const file = this.inspection?.file.name ?? "";
    const asked = ++this.#asked;
    [this.step, this.stages, this.failure, this.looking] = ["running", [], null, false];
    const named = { ...request, rememberAs: this.remember ? this.rememberAs.trim() || null : null, tag: this.tag.trim() || null, ownerId: this.ownerId || null };
    try {
      const report = await runJob(t("import-title"), (job) => this.#follow(job, { ...named, job }));
      if (asked === this.#asked) this.#finish(report);
    } catch (cause) {
      if (asked === this.#asked) this.#fail(file, HostError.from(cause));
    }
    this.#job = null;
  }

  async cancel(): Promise<void> {
    const job = this.#job;
    if (job !== null) await attempt(() => cancelJob(job));
  }

  /** Takes the whole import back. */
  async undo(): Promise<void> {
    const set = this.report?.set ?? null;
    if (set === null || this.undone) return;
    const answer = await attempt(() => host.call("history.undo_set", { set }));
    if (answer === null) return;
    this.undone = true;
    toast(t("import-undone"));
  }

  /** From the report or a failure back to the figures, which may be others now. */
  async checkAgain(): Promise<void> {
    [this.step, this.failure, this.report, this.undone] = ["check", null, null, false];
    await this.rehearse();
  }

  reset(): void {
    this.#asked++;
    this.rehearsal.forget();
    [this.step, this.inspection, this.failure, this.report] = ["file", null, null, null];
    [this.matchBy, this.onMatch, this.tag, this.ownerId, this.remember, this.rememberAs] = ["auto", "fileWins", "", "", false, ""];
    [this.fillOnly, this.source] = [new Set(), ""];
    [this.settled, this.looking, this.stages, this.undone, this.finishedAt] = [new Set(), false, [], false, null];
  }

  #request(): Omit<RunRequest, "job"> | null {
    const { inspection } = this;
    if (!inspection) return null;
    // Cards have neither a dialect nor columns to choose for.
    const reading = inspection.format !== "vcard" ? { dialect: inspection.dialect, mapping: inspection.columns.map((column) => column.field), fillOnly: inspection.columns.map((_, at) => this.fillOnly.has(at)) } : {};
    return { token: inspection.file.token, ...reading, matchBy: this.matchBy, onMatch: this.onMatch, source: this.source.trim() || null };
  }

  /** Whether the answer came, or a newer question has taken its place. */
  async #inspect({ file, request, first = false }: Look): Promise<boolean> {
    const asked = ++this.#asked;
    this.looking = true;
    let failure: HostError | null = null;
    try {
      const inspection = await host.call("import.inspect", { token: file.token, ...request });
      if (asked !== this.#asked) return true;
      this.inspection = inspection;
      if (first) this.#begin(inspection);
      void this.rehearse();
    } catch (cause) {
      if (asked !== this.#asked) return true;
      failure = HostError.from(cause);
    }
    this.looking = false;
    if (failure && first) this.failure = { file: file.name, error: failure };
    else if (failure) toast(failureText(failure), { tone: "bad" });
    return failure === null;
  }

  #begin(inspection: Inspection): void {
    this.step = "check";
    this.ownerId = firm.me ?? "";
    this.remember = inspection.remembered !== null;
    this.rememberAs = inspection.remembered ?? mappingName(inspection);
    const { choices } = inspection;
    [this.matchBy, this.onMatch] = [choices?.matchBy ?? "auto", choices?.onMatch ?? "fileWins"];
    this.source = choices?.source ?? inspection.producer ?? "";
    this.fillOnly = new Set(choices?.fillOnly.flatMap((only, at) => (only ? [at] : [])) ?? []);
  }

  async #follow(job: string, request: RunRequest): Promise<ImportReport> {
    this.#job = job;
    const end = host.listen("progress", (news) => {
      if (news.job === job) this.stages = progressed(this.stages, news, now().getTime());
    });
    try {
      return await host.call("import.run", request);
    } finally {
      end();
    }
  }

  #finish(report: ImportReport): void {
    [this.step, this.report, this.undone, this.finishedAt] = ["done", report, false, now()];
    // On the page the report offers the way back itself; elsewhere the toast does.
    const elsewhere = router.place.page !== "import" && report.set !== null;
    toast(doneText(report), elsewhere ? { undo: () => this.undo() } : {});
  }

  #fail(file: string, error: HostError): void {
    if (error.code === "cancelled") {
      this.step = "check";
      toast(t("import-cancelled"));
    } else this.failure = { file, error };
  }
}

export const wizard = new Wizard();
