// The house keeps its shape: arrows run one way, no circles, the core stays pure.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** A folder may import those to its right, and itself. */
const order = ["src", "adapters", "commands", "rules"] as const;

type File = { readonly path: string; readonly code: string; readonly imports: readonly string[] };

function filesIn(folder: string): File[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(folder, name);
      const code = readFileSync(join(root, path), "utf8");
      const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
      return { path, code, imports };
    });
}

const files = order.flatMap(filesIn);

function localImports(file: File): string[] {
  return file.imports
    .filter((target) => target.startsWith("."))
    .map((target) => relative(root, normalize(join(root, dirname(file.path), target))));
}

function folderOf(path: string): string {
  return path.split("/")[0] ?? "";
}

/** First circle found by walking imports depth first, as a list of paths; empty when there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    const at = trail.indexOf(path);
    if (at >= 0) return [...trail.slice(at), path];
    if (done.has(path)) return [];
    for (const next of graph.get(path) ?? []) {
      const circle = walk(next, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of graph.keys()) {
    const circle = walk(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe("directions", () => {
  it("given every import, when its arrow is followed, then it runs src → adapters → commands → rules", () => {
    const wrong = files.flatMap((file) =>
      localImports(file)
        .filter(
          (target) =>
            order.indexOf(folderOf(target) as (typeof order)[number]) < order.indexOf(folderOf(file.path) as (typeof order)[number]),
        )
        .map((target) => `${file.path} → ${target}`),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it("given every import of values, when arrows are followed, then no circle closes", () => {
    const graph = new Map(
      files.map((file) => {
        // Types vanish when the code runs, so only value imports can close a circle.
        const code = file.code.replace(/import type [^;]*;/g, "");
        const targets = [...code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((match) =>
          relative(root, normalize(join(root, dirname(file.path), match[1] ?? ""))),
        );
        return [file.path, targets] as const;
      }),
    );
    expect(findCircle(graph)).toEqual([]);
  });

  it("given a graph with a circle, when it is searched, then the circle is found", () => {
    expect(
      findCircle(
        new Map([
          ["a", ["b"]],
          ["b", ["c"]],
          ["c", ["b"]],
        ]),
      ),
    ).toEqual(["b", "c", "b"]);
  });
});

describe("the core", () => {
  const core = files.filter((file) => folderOf(file.path) === "rules");

  it("given a file of rules/, when it is read, then it knows no clock, chance, environment, promise or input", () => {
    const forbidden = /Date\.now|new Date\(\)|Math\.random|process\.|performance\.|\bawait\b|\basync\b|Promise|"node:|\bfetch\(/;
    const wrong = core.filter((file) => forbidden.test(file.code.replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, ""))).map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it("given a regular expression, when it is read, then it has no ASCII word boundary, which breaks Vietnamese", () => {
    const wrong = [...core, ...files.filter((file) => folderOf(file.path) === "commands")].filter((file) =>
      /\/[^/\n]*\\b[^/\n]*\/[a-z]*/.test(file.code.replace(/\/\/.*$/gm, "")),
    );
    expect(wrong.map((file) => file.path)).toEqual([]);
  });
});
