// `start`: from the environment to a running process, and back down in good order.

import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Adapter, Platform } from "../adapters/adapter.ts";
import { createLocalAdapter, localGroup, localRoom } from "../adapters/local/index.ts";
import type { SettingsChange } from "../commands/group-settings.ts";
import { commands } from "../commands/index.ts";
import { loadRuleset, ownArticles, type Ruleset } from "../rules/index.ts";
import { type App, createApp } from "./app.ts";
import { createBoard } from "./board.ts";
import { systemClock } from "./clock.ts";
import { type Config, type ConfigProblem, readConfig, type VariableName } from "./config.ts";
import { PortInUse } from "./http.ts";
import { createLog, describeError } from "./log.ts";
import { openRepositories, type Repositories } from "./repositories.ts";
import { rulesetErrorLine } from "./ruleset-errors.ts";
import { openStore } from "./store/open.ts";
import { StoreUnavailable } from "./store/sqlite.ts";

/** Where the process stands: everything that differs between a shell and a test. */
export type Place = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Lines for the operator. */
  readonly complain: (line: string) => void;
};

export type Started =
  | { readonly kind: "started"; readonly app: App; readonly url: string | null }
  | { readonly kind: "refused"; readonly exitCode: 1 | 2 };

/** Platforms that this version does not speak to yet, with the variable that asks for them. */
const notYet: readonly { readonly variable: VariableName; readonly name: string }[] = [
  { variable: "DISCORD_TOKEN", name: "Discord" },
  { variable: "TELEGRAM_TOKEN", name: "Telegram" },
  { variable: "ZALO_TOKEN", name: "Zalo" },
];

const startWith: Readonly<Partial<Record<Platform, SettingsChange>>> = { local: { room: localRoom } };

/** Reads `.env` in `folder` under the real variables, which win. */
export function environmentIn(folder: string, real: NodeJS.ProcessEnv): Readonly<Record<string, string | undefined>> {
  const file = resolve(folder, ".env");
  // Sets only what is not set yet.
  if (existsSync(file)) process.loadEnvFile(file);
  return real;
}

/** Starts everything. What the operator has to put right comes back as lines and an exit code, never as an exception. */
export async function start({ environment, folder, complain }: Place): Promise<Started> {
  const refuse = (problems: readonly ConfigProblem[]): Started => {
    for (const { variable, allowed } of problems) complain(`${variable}: ${allowed}`);
    return { kind: "refused", exitCode: 2 };
  };
  const read = readConfig(environment);
  if (!read.ok) return refuse(read.problems);
  const { config } = read;
  const unavailable = notYet.filter(({ variable }) => config[variable] !== null);
  if (unavailable.length > 0)
    return refuse(
      unavailable.map(({ variable, name }) => ({
        variable,
        allowed: `${name} is not available in this version; unset it to try the local chat`,
      })),
    );
  if (config.LOCAL_CHAT === "off")
    return refuse([{ variable: "LOCAL_CHAT", allowed: "on or auto while no platform token is set: there would be nothing to start" }]);

  const ruleset = readRuleset(config, folder, complain);
  if (ruleset === null) return { kind: "refused", exitCode: 2 };
  try {
    const app = await assemble(config, ruleset, folder);
    try {
      const { port } = await app.start();
      return { kind: "started", app, url: `http://${config.HTTP_HOST.includes(":") ? `[${config.HTTP_HOST}]` : config.HTTP_HOST}:${port}` };
    } catch (error) {
      await app.stop();
      throw error;
    }
  } catch (error) {
    if (error instanceof StoreUnavailable) return refuse([{ variable: "STORE_URL", allowed: error.message }]);
    if (error instanceof PortInUse)
      return refuse([
        {
          variable: "HTTP_PORT",
          allowed: `${config.HTTP_HOST}:${config.HTTP_PORT} cannot be used (${error.message}); choose another port, or another HTTP_HOST`,
        },
      ]);
    throw error;
  }
}

function readRuleset(config: Config, folder: string, complain: (line: string) => void): Ruleset | null {
  let text: string | null = null;
  if (config.RULES_FILE !== null) {
    try {
      text = readFileSync(resolve(folder, config.RULES_FILE), "utf8");
    } catch (error) {
      complain(`RULES_FILE: cannot be read (${(error as NodeJS.ErrnoException).code})`);
      return null;
    }
  }
  const loaded = loadRuleset(text, config.RULES_FILE ?? "built-in");
  if (loaded.ok) return loaded.ruleset;
  for (const error of loaded.errors) complain(rulesetErrorLine(error));
  return null;
}

async function assemble(config: Config, ruleset: Ruleset, folder: string): Promise<App> {
  const { now } = systemClock;
  const store = await openStore(config.STORE_URL, folder, now);
  const log = createLog(config.LOG_LEVEL);
  const repositories = openRepositories(store, (error) => log.error("record-unreadable", error));
  return createApp({
    clock: systemClock,
    store,
    repositories,
    ruleset,
    ownRules: ownArticles(ruleset.articles),
    adapters: [localChat(config, repositories, now)],
    defaultLanguage: config.DEFAULT_LANGUAGE,
    startWith,
    // The room of the local chat is its own; rooms of platforms are checked by their adapters.
    checkRoom: async (platform, group, room) =>
      platform === "local" && group === localGroup && room === localRoom ? "closed" : "not-found",
    log,
    http: { host: config.HTTP_HOST, port: config.HTTP_PORT, accessSecret: config.ACCESS_SECRET },
  });
}

function localChat(config: Config, repositories: Repositories, now: () => number): Adapter {
  return createLocalAdapter({
    board: createBoard(repositories),
    now,
    commands,
    language: config.DEFAULT_LANGUAGE,
    place: { host: config.HTTP_HOST, port: config.HTTP_PORT, publicUrl: config.PUBLIC_URL },
  });
}

/**
 * Runs until a signal comes. The first SIGTERM or SIGINT lets what is under way end and answers exit code 0; the second
 * ends at once.
 */
export async function runUntilSignal(place: Place, announce: (line: string) => void): Promise<number> {
  const started = await start(place);
  if (started.kind === "refused") return started.exitCode;
  if (started.url !== null) announce(started.url);
  // Node would print the error with its message, and a message may repeat what people wrote.
  process.on("uncaughtException", (error) => {
    const { type, code, at } = describeError(error);
    place.complain(`unexpected ${type} ${code ?? ""} at ${at.join(", ")}`);
    process.exit(1);
  });
  const signalled = new Promise<"signal">((resolve) => {
    let seen = false;
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.on(signal, () => {
        if (seen) process.exit(1);
        seen = true;
        resolve("signal");
      });
    }
  });
  const why = await Promise.race([signalled, started.app.abandoned.then(() => "abandoned" as const)]);
  await started.app.stop();
  return why === "signal" ? 0 : 1;
}
