import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";
import { firstLoad } from "./first-load.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // The window loads the files from its own scheme and the loopback host from any port: paths stay relative.
  base: "./",
  plugins: [svelte(), firstLoad()],
  resolve: { alias: { $lib: here("./src/lib") } },
  // The catalogues lie beside this folder, because paper and the command line read them too.
  server: { fs: { allow: [here("..")] } },
  build: {
    outDir: "dist",
    target: ["es2022", "safari16.4"],
    modulePreload: { polyfill: false },
    // The content security policy allows no data: fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "text-de", test: /[\\/]locales[\\/]de[\\/]/ },
            { name: "text-nl", test: /[\\/]locales[\\/]nl[\\/]/ },
            { name: "text-en", test: /[\\/]locales[\\/]en[\\/]/ },
          ],
        },
      },
    },
  },
  test: { include: ["src/**/*.test.ts"], environment: "node" },
});
