// The process: up with one command, down in good order, and clear about a port that is taken.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../support/build.ts";

let entry = "";
let folder = "";
const children: ChildProcess[] = [];

beforeAll(async () => {
  entry = await bundle("src/cli.ts");
  folder = mkdtempSync(join(tmpdir(), "nhac-nhe-process-"));
  // Real variables win over the file.
  writeFileSync(join(folder, ".env"), "LOG_LEVEL=silent\nHTTP_PORT=1\nDEFAULT_LANGUAGE=en\n");
});
afterAll(() => {
  for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  rmSync(entry, { force: true });
});

function start(port: string) {
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/_TOKEN$|^STORE_URL$|^LOG_LEVEL$/.test(name)));
  const child = spawn(process.execPath, [entry, "start"], { cwd: folder, env: { ...environment, HTTP_PORT: port } });
  children.push(child);
  let errors = "";
  let out = "";
  const url = new Promise<string>((resolve) => {
    child.stderr.on("data", (chunk) => {
      errors += String(chunk);
      const found = /http:\/\/\S+/.exec(errors);
      if (found !== null) resolve(found[0]);
    });
  });
  child.stdout.on("data", (chunk) => {
    out += String(chunk);
  });
  const ended = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  return { child, url, ended, errors: () => errors, out: () => out };
}

describe("start", () => {
  it("given it runs, when SIGTERM comes, then it ends with 0 within ten seconds, and standard output stayed empty", async () => {
    const run = start("0");
    const url = await run.url;
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const began = Date.now();
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(run.out()).toBe("");
  });

  it("given a port that is taken, when a second one starts there, then it names HTTP_PORT and ends with 2, and the first goes on", async () => {
    const first = start("0");
    const url = await first.url;
    const second = start(new URL(url).port);
    expect(await second.ended).toBe(2);
    expect(second.errors()).toMatch(/^HTTP_PORT: /m);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    first.child.kill("SIGINT");
    expect(await first.ended).toBe(0);
  });
});
