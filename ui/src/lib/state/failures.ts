// What to say when an operation answers no: the backend's own translated words, or that it cannot be reached.
import { HostError } from "$lib/host";
import { t } from "$lib/text";
import { toast } from "./toasts.svelte";

export function failureText(cause: unknown): string {
  const error = HostError.from(cause);
  return error.code === "unreachable" || error.message === "" ? t("app-error-unreachable") : error.message;
}

/** Runs an operation of a button: a failure becomes a toast and null. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (cause) {
    toast(failureText(cause), { tone: "bad" });
    return null;
  }
}
