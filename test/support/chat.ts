// The whole application with the local chat, for tests in a browser: real judge, real store, a port of its own.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalAdapter, localRoom } from "../../adapters/local/index.ts";
import { commands } from "../../commands/index.ts";
import { loadRuleset } from "../../rules/index.ts";
import { type App, createApp } from "../../src/app.ts";
import { createBoard } from "../../src/board.ts";
import { systemClock } from "../../src/clock.ts";
import { createLog } from "../../src/log.ts";
import { openRepositories } from "../../src/repositories.ts";
import { openStore } from "../../src/store/open.ts";
import { buildPage } from "./page-assets.ts";

export type RunningChat = {
  readonly url: string;
  /** Ends it and starts it anew over the same store, at the same address. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const host = "127.0.0.1";

/** Starts one with nothing in it. */
export async function startChat(): Promise<RunningChat> {
  const folder = mkdtempSync(join(tmpdir(), "nhac-nhe-chat-"));
  const pageFolder = await buildPage();
  // Port 0 is any free one.
  let app = await assemble(folder, pageFolder, 0);
  const { port } = await app.start();
  return {
    url: `http://${host}:${port}`,
    restart: async () => {
      await app.stop();
      app = await assemble(folder, pageFolder, port);
      await app.start();
    },
    stop: async () => {
      await app.stop();
      for (const used of [folder, pageFolder]) rmSync(used, { recursive: true, force: true });
    },
  };
}

async function assemble(folder: string, pageFolder: string, port: number): Promise<App> {
  const loaded = loadRuleset(null, "built-in");
  if (!loaded.ok) throw new Error("the built-in rules do not load");
  const { now } = systemClock;
  const store = await openStore("sqlite://chat.sqlite", folder, now);
  const repositories = openRepositories(store);
  const board = createBoard(repositories);
  return createApp({
    clock: systemClock,
    store,
    repositories,
    ruleset: loaded.ruleset,
    ownRules: [],
    adapters: [createLocalAdapter({ board, now, commands, language: "vi", place: { host, port }, pageFolder })],
    defaultLanguage: "vi",
    startWith: { local: { room: localRoom } },
    checkRoom: async () => "closed",
    log: createLog("silent"),
    http: { host, port, accessSecret: null },
  });
}
