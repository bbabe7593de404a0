// Puts the chosen colours and density on the root element. "System" follows the system and its changes.
import "./theme.css";
import "./forced.css";
import type { Preferences } from "$lib/bindings";

const dark = "(prefers-color-scheme: dark)";

/** Applies the theme and keeps following the system where asked to; returns the way to stop. */
export function applyTheme(preferences: Pick<Preferences, "theme" | "density">): () => void {
  const root = document.documentElement;
  const system = matchMedia(dark);
  const apply = () => {
    root.dataset.theme = preferences.theme === "system" ? (system.matches ? "dark" : "light") : preferences.theme;
    root.dataset.density = preferences.density;
  };
  apply();
  system.addEventListener("change", apply);
  return () => system.removeEventListener("change", apply);
}
