// The whole application with the local chat, for tests in a browser: real judge, real store, a port of its own.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalAdapter, localRoom } from "../../adapters/local/index.ts";
import { commands } from "../../commands/index.ts";
import { loadRuleset } from "../../rules/index.ts";
import { createApp } from "../../src/app.ts";
import { createBoard } from "../../src/board.ts";
import { systemClock } from "../../src/clock.ts";
import { createLog } from "../../src/log.ts";
import { openRepositories } from "../../src/repositories.ts";
import { openStore } from "../../src/store/open.ts";
import { buildPage } from "./page-assets.ts";

export type RunningChat = { readonly url: string; readonly stop: () => Promise<void> };

const host = "127.0.0.1";

/** Starts one with nothing in it. */
export async function startChat(): Promise<RunningChat> {
  const folder = mkdtempSync(join(tmpdir(), "nhac-nhe-chat-"));
  const pageFolder = await buildPage();
  const loaded = loadRuleset(null, "built-in");
  if (!loaded.ok) throw new Error("the built-in rules do not load");
  const store = await openStore("sqlite://chat.sqlite", folder, systemClock.now);
  const repositories = openRepositories(store);
  const board = createBoard(repositories);
  const app = createApp({
    clock: systemClock,
    store,
    repositories,
    ruleset: loaded.ruleset,
    ownRules: [],
    // Port 0 is any free one, so the adapter takes any.
    adapters: [createLocalAdapter({ board, now: systemClock.now, commands, language: "vi", place: { host, port: 0 }, pageFolder })],
    defaultLanguage: "vi",
    startWith: { local: { room: localRoom } },
    checkRoom: async () => "closed",
    log: createLog("silent"),
    http: { host, port: 0, accessSecret: null },
  });
  const { port } = await app.start();
  return {
    url: `http://${host}:${port}`,
    stop: async () => {
      await app.stop();
      for (const used of [folder, pageFolder]) rmSync(used, { recursive: true, force: true });
    },
  };
}
