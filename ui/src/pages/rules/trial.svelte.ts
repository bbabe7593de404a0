// A draft of rules tried on the firm's customers: the newest question wins, an older one is stopped.
import type { Rehearsal } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { attempt } from "$lib/state/failures";
import { cancelJob } from "$lib/state/jobs.svelte";

export class Trial {
  /** What came out for the values that were tried last. */
  result = $state.raw<Rehearsal | null>(null);
  failure = $state.raw<HostError | null>(null);
  /** The person stopped it. */
  stopped = $state(false);
  progress = $state.raw<{ done: number; total: number | null } | null>(null);
  #job = $state<string | null>(null);

  get running(): boolean {
    return this.#job !== null;
  }

  async run(values: Record<string, number>): Promise<void> {
    await this.#stop();
    const job = crypto.randomUUID();
    [this.#job, this.stopped, this.failure, this.progress] = [job, false, null, null];
    const end = host.listen("progress", (news) => {
      if (news.job === job) this.progress = { done: news.done, total: news.total };
    });
    try {
      const result = await host.call("rules.rehearse", { values, job });
      if (this.#job === job) this.result = result;
    } catch (cause) {
      if (this.#job === job) this.#fail(HostError.from(cause));
    } finally {
      end();
      if (this.#job === job) this.#job = null;
    }
  }

  /** Stops it; the draft stays. */
  async cancel(): Promise<void> {
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
    this.result = null;
    if (error.code === "cancelled") this.stopped = true;
    else this.failure = error;
  }
}
