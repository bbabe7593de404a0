// The arrows between the modules run one way: no file imports itself over others, and only the host knows Tauri.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const source = normalize(join(import.meta.dirname, ".."));
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /(?<!\.test)\.(ts|svelte)$/.test(file));
const known = new Set(files);

/** The file that a relative import names, as a path below the sources. */
function target(from: string, specifier: string): string | undefined {
  const path = normalize(join(dirname(from), specifier));
  return [path, `${path}.ts`, `${path}.svelte.ts`, join(path, "index.ts")].find((candidate) => known.has(candidate));
}

/** Imports that exist when the program runs: `import type` is gone by then. */
function imports(file: string): string[] {
  const text = readFileSync(join(source, file), "utf8");
  const found = text.matchAll(/^\s*(?:import|export)\s+(?!type\b)[^;]*?from\s+"(\.[^"]+)"/gm);
  return [...found].flatMap(([, specifier]) => target(file, specifier ?? "") ?? []);
}

describe("imports", () => {
  it("never run in a circle", () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
        return;
      }
      if (done.has(file)) return;
      imports(file).forEach((next) => walk(next, [...path, file]));
      done.add(file);
    };
    files.forEach((file) => walk(file, []));
    expect(files.length).toBeGreaterThan(50);
    expect(circles).toEqual([]);
  });

  it("reach Tauri only through the host", () => {
    const knowing = files.filter((file) => readFileSync(join(source, file), "utf8").includes("@tauri-apps/"));
    expect(knowing).toEqual(["lib/host/tauri.ts"]);
  });
});
