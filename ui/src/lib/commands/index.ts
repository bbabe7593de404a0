export { coreCommands } from "./core";
export { ariaKeys, isMac, isSingleKey, sayKeys, showKeys } from "./keys";
export * from "./registry.svelte";
export { addPaletteSource, paletteSources, type PaletteSource } from "./sources.svelte";
