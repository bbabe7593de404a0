// What to say when an operation answers no: the words of its code and reason, or that the backend cannot be reached.
import type { ErrorCode, UndoConflict } from "$lib/bindings";
import { HostError } from "$lib/host";
import { t } from "$lib/text";
import { fieldName, labelText } from "./labels";
import { toast } from "./toasts.svelte";

/** Who cancelled knows it already, and whoever has locked sees the lock. */
const SEEN: readonly string[] = ["cancelled", "locked"] satisfies ErrorCode[];
const CONFLICT: ErrorCode = "undo-conflict";

export function failureText(cause: unknown): string {
  const { code, details } = HostError.from(cause);
  if (code === CONFLICT && isConflict(details)) return conflictText(details.conflict);
  const keys = [`error-${code}-${reasonOf(details)}`, `error-${code}`];
  const known = code === "unreachable" ? undefined : keys.find((key) => t(key) !== key);
  return t(known ?? "app-error-unreachable");
}

function reasonOf(details: unknown): string {
  const told = typeof details === "object" && details !== null && "reason" in details;
  return told && typeof details.reason === "string" ? details.reason : "";
}

/** What cannot be taken back any more, and what stands in the way, by the name its field has in the window. */
function conflictText({ label, table, field }: UndoConflict): string {
  const what = labelText(label);
  const name = field === null ? null : (fieldName(`${table}.${field}`) ?? fieldName(table));
  return name === null ? t("error-undo-conflict-later", { what }) : t("error-undo-conflict-field", { what, field: name });
}

function isConflict(details: unknown): details is { conflict: UndoConflict } {
  return typeof details === "object" && details !== null && "conflict" in details;
}

/** Runs an operation of a button: a failure becomes a toast and null. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (cause) {
    if (!SEEN.includes(HostError.from(cause).code)) toast(failureText(cause), { tone: "bad" });
    return null;
  }
}
