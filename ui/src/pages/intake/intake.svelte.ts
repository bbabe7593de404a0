// The watched folder: looked at again and again while the vault is open; what came of its files is told, and what waits
// for the person is kept for the window to offer.
import type { FileToken, IntakeState } from "$lib/bindings";
import { host, HostError } from "$lib/host";
import { router } from "$lib/router/router.svelte";
import { attempt, failureText } from "$lib/state/failures";
import { toast } from "$lib/state/toasts.svelte";
import { formatNumber, t } from "$lib/text";
import { wizard } from "../import/wizard.svelte";

/** Milliseconds between two looks; a file is taken when two of them saw it alike. */
const PAUSE = 5_000;
/** What is no failure of the folder: whoever locks or cancels knows it, and that the backend is gone is told elsewhere. */
const PASSING: readonly string[] = ["locked", "cancelled", "unreachable"];
/** Names the work; only one look goes on at a time. */
const JOB = "intake";
/** No folder is watched. */
const NOTHING: IntakeState = { folder: null, missing: false, waiting: [], taken: [], refused: [], failed: [] };

class Intake {
  folder = $state<string | null>(null);
  missing = $state(false);
  waiting = $state.raw<readonly FileToken[]>([]);
  /** Why the last look could not go on. */
  #failure: string | null = null;

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
      this.#show(NOTHING);
    };
  }

  async look(): Promise<void> {
    try {
      this.#show(await host.call("intake.look", { job: JOB }));
      this.#failure = null;
    } catch (cause) {
      const { code } = HostError.from(cause);
      if (code === "internal") throw cause;
      // A lock comes between, or the vault or disk takes nothing: the next look tries again, and it is told once.
      if (!PASSING.includes(code) && code !== this.#failure) toast(failureText(cause), { tone: "bad" });
      this.#failure = code;
    }
  }

  async choose(): Promise<void> {
    const state = await attempt(() => host.call("intake.choose", {}));
    if (state) this.#show(state);
  }

  async stop(): Promise<void> {
    if ((await attempt(() => host.call("intake.stop", {}))) !== null) this.#show(NOTHING);
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
    for (const { name, why } of state.failed) toast(t("intake-failed", { file: name, why }), { tone: "bad" });
  }
}

export const intake = new Intake();

/** "2 Dateien warten". */
export const waitingText = (count: number) => t("intake-waiting", { count, shown: formatNumber(count) });
