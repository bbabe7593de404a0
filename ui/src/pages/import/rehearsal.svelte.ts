// The dry run behind the figures: every change asks anew, the newest question wins and the older one is stopped.
import type { DryRun, RunRequest } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { cancelJob, jobs, runJob, type Job } from "$lib/state/jobs.svelte";
import { attempt } from "$lib/state/failures";
import { t } from "$lib/text";

export class Rehearsal {
  /** The newest figures; while a new run goes on they are those of the one before. */
  result = $state.raw<DryRun | null>(null);
  failure = $state.raw<HostError | null>(null);
  /** The person stopped it; there are no figures for what is chosen now. */
  stopped = $state(false);
  #job = $state<string | null>(null);

  get running(): boolean {
    return this.#job !== null;
  }

  get progress(): Job | undefined {
    return jobs.list.find((job) => job.id === this.#job);
  }

  /** The figures belong to what is chosen now. */
  get current(): boolean {
    return this.result !== null && !this.running && !this.stopped && this.failure === null;
  }

  async run(request: Omit<RunRequest, "job">): Promise<void> {
    await this.#stop();
    [this.stopped, this.failure] = [false, null];
    let own = "";
    try {
      const result = await runJob(t("import-dry-run"), (job) => {
        this.#job = own = job;
        return host.call("import.dry_run", { ...request, job });
      });
      if (this.#job === own) this.result = result;
    } catch (cause) {
      if (this.#job === own) this.#fail(HostError.from(cause));
    }
    if (this.#job === own) this.#job = null;
  }

  /** Stops the run; the choices stay. */
  async cancel(): Promise<void> {
    if (!this.running) return;
    this.stopped = true;
    await this.#stop();
  }

  forget(): void {
    void this.#stop();
    [this.result, this.failure, this.stopped] = [null, null, false];
  }

  async #stop(): Promise<void> {
    const job = this.#job;
    this.#job = null;
    if (job !== null) await attempt(() => cancelJob(job));
  }

  #fail(error: HostError): void {
    if (error.code === "cancelled") this.stopped = true;
    else this.failure = error;
  }
}
