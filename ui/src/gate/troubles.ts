// Every state in which a vault does not open, with its own words. The codes are the backend's; an unknown one
// keeps the backend's own sentence.
import type { Component } from "svelte";
import DiskIcon from "@lucide/svelte/icons/hard-drive";
import DownloadIcon from "@lucide/svelte/icons/download";
import FileIcon from "@lucide/svelte/icons/file-x";
import KeyIcon from "@lucide/svelte/icons/key-round";
import NetworkIcon from "@lucide/svelte/icons/network";
import WindowsIcon from "@lucide/svelte/icons/app-window";
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

type Known = { name: string; icon: Component; warn: boolean; ways: readonly WayOut[] };

const known: Record<string, Known> = {
  keychain_locked: { name: "keychain-locked", icon: KeyIcon, warn: true, ways: ["retry", "passphrase", "recovery"] },
  keychain_empty: { name: "keychain-empty", icon: KeyIcon, warn: true, ways: ["passphrase", "recovery"] },
  keychain_missing: { name: "keychain-missing", icon: KeyIcon, warn: true, ways: ["passphrase", "recovery"] },
  header_damaged: { name: "header-damaged", icon: FileIcon, warn: false, ways: ["restore", "retry"] },
  database_damaged: { name: "database-damaged", icon: FileIcon, warn: false, ways: ["restore", "retry"] },
  newer_version: { name: "newer-version", icon: DownloadIcon, warn: true, ways: ["retry", "restore"] },
  in_use: { name: "in-use", icon: WindowsIcon, warn: true, ways: ["retry"] },
  read_only: { name: "read-only", icon: DiskIcon, warn: true, ways: ["retry", "restore"] },
  network_drive: { name: "network-drive", icon: NetworkIcon, warn: true, ways: ["retry"] },
  disk_full: { name: "disk-full", icon: DiskIcon, warn: false, ways: ["retry"] },
};

/** What the state of the vault says before anything was tried; null when it is simply locked. */
export function troubleOfState(state: string): Trouble | null {
  return fromCode(state === "damaged" ? "database_damaged" : state);
}

/** What an attempt to open it answered. */
export function troubleOf(cause: unknown): Trouble {
  const error = HostError.from(cause);
  return fromCode(error.code) ?? { code: error.code, icon: FileIcon, warn: false, title: t("app-start-failed"), what: failureText(error), ways: ["retry", "restore"] };
}

function fromCode(code: string): Trouble | null {
  const found = known[code];
  if (!found) return null;
  const key = `vault-trouble-${found.name}`;
  return { code, icon: found.icon, warn: found.warn, ways: found.ways, title: t(key), what: t(`${key}-what`) };
}
