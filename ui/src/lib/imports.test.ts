// The shape of the front end: imports point one way, from the window to pages to lib, and never in a circle,
// also through components, and one file alone knows Tauri.
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => join(root, name))
  .filter((path) => statSync(path).isFile() && /\.(ts|svelte)$/.test(path) && !path.endsWith(".test.ts"));

/** What a file imports when it runs; types vanish and pages load later, so neither makes a circle. */
function specifiers(path: string): string[] {
  const source = readFileSync(path, "utf8");
  return [...source.matchAll(/^\s*(?:import|export) (?!type )(?:[^;"]*? from )?"([^"]+)"/gm)].map((match) => match[1] ?? "");
}

function locate(from: string, specifier: string): string | null {
  const base = specifier.startsWith("$lib") ? join(root, "lib", specifier.slice(5)) : specifier.startsWith(".") ? resolve(dirname(from), specifier) : null;
  if (base === null) return null;
  return [base, `${base}.ts`, join(base, "index.ts")].find((path) => existsSync(path) && statSync(path).isFile()) ?? null;
}

const graph = new Map(files.map((path) => [path, specifiers(path).flatMap((specifier) => locate(path, specifier) ?? [])]));
const short = (path: string) => relative(root, path);

function findCycle(): string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path].map(short);
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  return files.map((path) => walk(path, [])).find((cycle) => cycle.length > 0) ?? [];
}

test("the imports were read at all", () => {
  expect([...graph.values()].flat().length).toBeGreaterThan(files.length);
});

test("no import goes in a circle", () => {
  expect(findCycle()).toEqual([]);
});

test("what pages share knows no page", () => {
  const wrong = [...graph].flatMap(([path, imports]) => (short(path).startsWith("lib/") ? imports.filter((next) => !/^(lib)\//.test(short(next))).map((next) => `${short(path)} → ${short(next)}`) : []));
  expect(wrong).toEqual([]);
});

test("one file knows Tauri", () => {
  const knowing = files.filter((path) => readFileSync(path, "utf8").includes("@tauri-apps/"));
  expect(knowing.map(short)).toEqual(["lib/host/tauri.ts"]);
});
