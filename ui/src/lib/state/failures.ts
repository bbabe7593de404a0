// What to say when an operation answers no: the words of its code and reason, or that the backend cannot be reached.
import type { ErrorCode } from "$lib/bindings";
import { HostError } from "$lib/host";
import { t } from "$lib/text";
import { toast } from "./toasts.svelte";

const CANCELLED: ErrorCode = "cancelled";

export function failureText(cause: unknown): string {
  const { code, details } = HostError.from(cause);
  const keys = [`error-${code}-${reasonOf(details)}`, `error-${code}`];
  const known = code === "unreachable" ? undefined : keys.find((key) => t(key) !== key);
  return t(known ?? "app-error-unreachable");
}

function reasonOf(details: unknown): string {
  const told = typeof details === "object" && details !== null && "reason" in details;
  return told && typeof details.reason === "string" ? details.reason : "";
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
