// The watched folder: looked at again and again while the vault is open; what came of its files is told, and what waits
// for the person is kept for the window to offer.
import type { FileToken, IntakeState } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { router } from "$lib/router/router.svelte";
import { attempt } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";
import { wizard } from "../import/wizard.svelte";

/** Milliseconds between two looks; a file is taken when two of them saw it alike. */
const PAUSE = 5_000;
/** Names the work; only one look goes on at a time. */
const JOB = "intake";

class Intake {
  folder = $state<string | null>(null);
  missing = $state(false);
  waiting = $state.raw<readonly FileToken[]>([]);

  /** Looks now and then until the returned function is called. */
  watch(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const again = async () => {
      await this.look();
      if (!ended) timer = setTimeout(() => void again(), PAUSE);
    };
    void again();
    return () => {
      ended = true;
      clearTimeout(timer);
      this.#show({ folder: null, missing: false, waiting: [], taken: [], refused: [] });
    };
  }

  async look(): Promise<void> {
    try {
      this.#show(await host.call("intake.look", { job: JOB }));
    } catch (cause) {
      // A lock or another write comes between; the next look tries again. A full disk is told by whoever writes.
      if (HostError.from(cause).code === "internal") throw cause;
    }
  }

  async choose(): Promise<void> {
    const state = await attempt(() => host.call("intake.choose", {}));
    if (state) this.#show(state);
  }

  async stop(): Promise<void> {
    if ((await attempt(() => host.call("intake.stop", {}))) !== null) this.#show({ folder: null, missing: false, waiting: [], taken: [], refused: [] });
  }

  /** Begins the import of the first file that waits. */
  open(): void {
    const first = this.waiting[0];
    if (!first) return;
    router.go({ page: "import" });
    void wizard.take(first);
  }

  #show(state: IntakeState): void {
    [this.folder, this.missing, this.waiting] = [state.folder, state.missing, state.waiting];
    for (const { name, count, set } of state.taken) {
      const text = t("intake-taken", { file: name, count, shown: formatNumber(count) });
      toast(text, set === null ? {} : { undo: async () => void (await attempt(() => host.call("history.undo_set", { set }))) });
    }
    for (const { name, why } of state.refused) toast(t("intake-refused", { file: name, why: why.split("\r\n")[0] ?? "" }), { tone: "bad" });
  }
}

export const intake = new Intake();

/** "2 Dateien warten". */
export const waitingText = (count: number) => t("intake-waiting", { count, shown: formatNumber(count) });
