// The rules that keep the front end as it is meant: no HTML from text, one door to the backend,
// no style attributes (the content security policy forbids them; `style:` directives are fine).
// Import cycles are found by src/lib/imports.test.ts, which also sees through components.
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist/", "node_modules/", "src/lib/bindings/"] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ["**/*.{ts,js,svelte}"],
    languageOptions: { globals: { ...globals.browser }, parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig } },
    rules: {
      // State here is replaced as a whole ($state.raw), never changed in place.
      "svelte/prefer-svelte-reactivity": "off",
      "no-restricted-imports": ["error", { patterns: [{ group: ["@tauri-apps/*"], message: "Only lib/host/tauri.ts knows Tauri." }] }],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.svelte"],
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/button-has-type": "error",
      "svelte/no-target-blank": "error",
      "no-restricted-syntax": ["error", { selector: "SvelteAttribute[key.name='style']", message: "Use a class or a style: directive; the content security policy blocks style attributes." }],
    },
  },
  { files: ["src/lib/host/tauri.ts"], rules: { "no-restricted-imports": "off" } },
);
