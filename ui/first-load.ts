// A build step that adds up what the window loads before its first picture: the entry, everything it imports
// at once, and their styles, each gzipped. It prints the sum and fails the build above the budget.
// Pages, which load when they are opened, do not count.
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const BUDGET_KB = 250;

export function firstLoad(): Plugin {
  return {
    name: "rondo-first-load",
    apply: "build",
    generateBundle(_options, bundle) {
      const seen = new Set<string>();
      const visit = (name: string) => {
        const part = bundle[name];
        if (part === undefined || seen.has(name)) return;
        seen.add(name);
        if (part.type !== "chunk") return;
        part.imports.forEach(visit);
        const styles = part.viteMetadata?.importedCss ?? new Set<string>();
        styles.forEach(visit);
      };
      Object.values(bundle).forEach((part) => {
        if (part.type === "chunk" && part.isEntry) visit(part.fileName);
      });
      let bytes = 0;
      for (const name of seen) {
        const part = bundle[name];
        if (part === undefined) continue;
        bytes += gzipSync(part.type === "chunk" ? part.code : part.source).length;
      }
      const kilobytes = bytes / 1024;
      this.info(`first load ${kilobytes.toFixed(1)} KB gzipped of ${BUDGET_KB} KB (${seen.size} files)`);
      if (kilobytes > BUDGET_KB) this.error(`first load is over its budget of ${BUDGET_KB} KB`);
    },
  };
}
