// Every state in which a vault does not open, with its own words. The codes are the backend's; an unknown one
// keeps the sentence that is said of it everywhere.
import type { Component } from "svelte";
import DiskIcon from "@lucide/svelte/icons/hard-drive";
import DownloadIcon from "@lucide/svelte/icons/download";
import FileIcon from "@lucide/svelte/icons/file-x";
import KeyIcon from "@lucide/svelte/icons/key-round";
import ShieldIcon from "@lucide/svelte/icons/shield-alert";
import WindowsIcon from "@lucide/svelte/icons/app-window";
import type { ErrorCode } from "$lib/bindings";
import { HostError } from "$lib/host";
import { failureText } from "$lib/state/failures";
import { t } from "$lib/text";

export type WayOut = "retry" | "passphrase" | "recovery" | "restore";

export type Trouble = {
  code: string;
  icon: Component;
  /** Nothing is broken; something only stands in the way. */
  warn: boolean;
  title: string;
  what: string;
  /** Best first. */
  ways: readonly WayOut[];
};

type Known = Pick<Trouble, "icon" | "warn" | "ways">;

const known: Partial<Record<ErrorCode, Known>> = {
  "keychain-locked": { icon: KeyIcon, warn: true, ways: ["retry", "passphrase", "recovery"] },
  "keychain-no-entry": { icon: KeyIcon, warn: true, ways: ["passphrase", "recovery"] },
  "no-keychain": { icon: KeyIcon, warn: true, ways: ["passphrase", "recovery"] },
  "header-damaged": { icon: FileIcon, warn: false, ways: ["restore", "retry"] },
  "header-tampered": { icon: ShieldIcon, warn: false, ways: ["restore", "retry"] },
  "database-damaged": { icon: FileIcon, warn: false, ways: ["restore", "retry"] },
  "backup-damaged": { icon: FileIcon, warn: false, ways: ["restore"] },
  "not-a-vault": { icon: FileIcon, warn: true, ways: ["retry", "restore"] },
  "newer-version": { icon: DownloadIcon, warn: true, ways: ["retry", "restore"] },
  "in-use": { icon: WindowsIcon, warn: true, ways: ["retry"] },
  "read-only": { icon: DiskIcon, warn: true, ways: ["retry", "restore"] },
  "disk-full": { icon: DiskIcon, warn: false, ways: ["retry"] },
};

/** What the state of the vault says before anything was tried; null when it is simply locked. */
export function troubleOfState(state: string): Trouble | null {
  return fromCode(state);
}

/** What an attempt to open it answered. */
export function troubleOf(cause: unknown): Trouble {
  const error = HostError.from(cause);
  return fromCode(error.code) ?? { code: error.code, icon: FileIcon, warn: false, title: t("app-start-failed"), what: failureText(error), ways: ["retry", "restore"] };
}

function fromCode(code: string): Trouble | null {
  const found = known[code as ErrorCode];
  const key = `vault-trouble-${code}`;
  return found ? { ...found, code, title: t(key), what: t(`${key}-what`) } : null;
}
