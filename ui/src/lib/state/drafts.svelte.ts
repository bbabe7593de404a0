// Typed text that survives a closed panel, a lock and a crash: the backend keeps it in the vault as one types.
import { host } from "$lib/host";
import { attempt } from "./failures";

const PAUSE_MS = 400;

export type DraftText = {
  /** What the field shows; bind it. */
  text: string;
  /** What is typed lies in the vault: "Entwurf gesichert". */
  readonly saved: boolean;
  /** After it was sent. */
  clear: () => void;
};

const pending = new Set<() => Promise<void>>();

/** Writes what is still unsaved; awaited before the vault is locked. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...pending].map((write) => write()));
}

/** For a form that keeps its own draft: `write` runs before the vault is locked. Returns the way to forget it. */
export function beforeLock(write: () => Promise<void>): () => void {
  pending.add(write);
  return () => pending.delete(write);
}

/** Text under a key, as `touch:<party>`; call it while a component is made. Reads what was left there before. */
export function useDraft(key: () => string): DraftText {
  let text = $state("");
  let stored = $state("");
  let at = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function write(): Promise<void> {
    clearTimeout(timer);
    pending.delete(write);
    const [place, value] = [at, text];
    if (value === stored) return;
    const answer = await attempt(() => host.call("draft.set", { key: place, value: value === "" ? null : value }));
    if (answer !== null && place === at) stored = value;
  }

  function type(next: string): void {
    text = next;
    pending.add(write);
    clearTimeout(timer);
    timer = setTimeout(write, PAUSE_MS);
  }

  $effect(() => {
    const place = (at = key());
    void attempt(() => host.call("draft.get", { key: place })).then((draft) => {
      if (place !== at || typeof draft?.value !== "string" || text !== "") return;
      text = stored = draft.value;
    });
    return () => {
      if (pending.has(write)) void write();
      at = text = stored = "";
    };
  });

  return {
    get text() {
      return text;
    },
    set text(next: string) {
      type(next);
    },
    get saved() {
      return text !== "" && text === stored;
    },
    clear: () => type(""),
  };
}
