// Placeholder in the shape of the generated types: every operation once, name → request and response.
// The generator of the backend overwrites this file; nothing else in the window declares an operation.

export type Vault = { name: string; hasKeychain: boolean; hasRecovery: boolean; readOnly: boolean; userName?: string | null; lastBackup?: string | null };

export type Preferences = {
  theme: "system" | "light" | "dark";
  density: "compact" | "comfortable";
  singleKeys: boolean;
};

export type BootState =
  | "none"
  | "locked"
  | "open"
  | "damaged"
  | "header_damaged"
  | "newer_version"
  | "in_use"
  | "network_drive"
  | "disk_full";

export type Boot = {
  state: BootState;
  vault?: Vault | null;
  language: string;
  version: string;
  sampleAvailable: boolean;
  preferences?: Preferences | null;
};

export type UnlockMethod = "passphrase" | "recovery" | "keychain";
export type Backup = { token: string; name: string; created: string; size: number };

export type Operations = {
  "app.boot": { request: Record<string, never>; response: Boot };
  "app.set_preferences": { request: Preferences & { language: string }; response: Record<string, never> };
  "vault.create": {
    request: { name: string; passphrase: string; language: string; country: string; firmName: string; userName: string };
    response: { recoveryGroups: string[]; slotId: string };
  };
  "vault.confirm_recovery": { request: { indices: [number, number]; groups: [string, string] }; response: Record<string, never> };
  "vault.unlock": { request: { method: UnlockMethod; secret?: string; newPassphrase?: string }; response: Boot };
  "vault.lock": { request: Record<string, never>; response: Record<string, never> };
  "vault.keychain_enable": { request: Record<string, never>; response: Record<string, never> };
  "vault.keychain_disable": { request: Record<string, never>; response: Record<string, never> };
  "vault.recovery_sheet": { request: Record<string, never>; response: { document: string } };
  "document.print": { request: { document: string }; response: { done: boolean } };
  "document.save": { request: { document: string }; response: { done: boolean } };
  "vault.open_sample": { request: Record<string, never>; response: Boot };
  "vault.restore_pick": { request: Record<string, never>; response: Backup | null };
  "vault.restore": { request: { token: string; method: UnlockMethod; secret: string }; response: Boot };
};
