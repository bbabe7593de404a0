// What is said of a backup: when, why, and whether it can be relied on. Pure.
import type { BackupView } from "$lib/bindings";
import { dayOf, formatNear, formatTime, t, today } from "$lib/text";

export type BackupState = "checked" | "unchecked" | "gone";

/** A backup whose file cannot be reached is worth nothing, however well it was checked. */
export function stateOf(backup: Pick<BackupView, "verified" | "present">): BackupState {
  if (!backup.present) return "gone";
  return backup.verified ? "checked" : "unchecked";
}

const reasons = ["manual", "before-upgrade", "before-import"];

export function reasonText(reason: string): string {
  return t(`settings-backup-reason-${reasons.includes(reason) ? reason : "other"}`);
}

/** "heute, 08:30 Uhr" */
export function momentText(at: number): string {
  const moment = new Date(at);
  return `${formatNear(dayOf(moment), today())}, ${formatTime(moment)}`;
}
