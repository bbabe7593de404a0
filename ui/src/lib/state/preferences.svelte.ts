// How this window looks and listens: language, colours, density, single keys. The backend keeps it outside the
// vault, because the lock screen needs it too; a change shows at once and is saved behind.
import type { Preferences } from "$lib/bindings";
import { host } from "$lib/host";
import { setLanguage, type Language } from "$lib/text/text.svelte";

let current = $state.raw<Preferences>({ language: "de", theme: "system", density: "compact", singleKeys: true, zoom: 100 });

export const preferences = {
  get theme() {
    return current.theme;
  },
  get density() {
    return current.density;
  },
  get singleKeys() {
    return current.singleKeys;
  },
  /** How large everything is, in percent. */
  get zoom() {
    return current.zoom ?? 100;
  },
  get reminders() {
    return current.reminders ?? true;
  },
  /** From which hour on Rondo reminds of what has no time of its own. */
  get remindFrom() {
    return current.remindFrom ?? 8;
  },
};

/** Takes over what the backend remembered. */
export async function startPreferences(saved: Preferences): Promise<void> {
  current = saved;
  await setLanguage(saved.language);
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  current = { ...current, ...change };
  await host.call("app.set_preferences", current);
}

export async function changeLanguage(language: Language): Promise<void> {
  await setLanguage(language);
  await changePreferences({ language });
}
