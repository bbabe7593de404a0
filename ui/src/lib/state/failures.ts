// What to say when an operation answers no: the words of its code, or that the backend cannot be reached.
import type { ErrorCode } from "$lib/bindings";
import { HostError } from "$lib/host";
import { t } from "$lib/text";
import { toast } from "./toasts.svelte";

const CANCELLED: ErrorCode = "cancelled";

export function failureText(cause: unknown): string {
  const { code } = HostError.from(cause);
  const key = `error-${code}`;
  const words = code === "unreachable" ? key : t(key);
  return words === key ? t("app-error-unreachable") : words;
}

/** Runs an operation of a button: a failure becomes a toast and null. Who cancelled knows it already. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (cause) {
    if (HostError.from(cause).code !== CANCELLED) toast(failureText(cause), { tone: "bad" });
    return null;
  }
}
