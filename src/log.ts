// What is logged: identifiers of what happened. Never what people wrote, what they are called, or a token.

import { pino } from "pino";

export const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

export type LogLevel = (typeof logLevels)[number];

/** Facts are identifiers and numbers of our own making. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export type Log = {
  readonly info: (event: string, facts?: LogFacts) => void;
  readonly warn: (event: string, facts?: LogFacts) => void;
  readonly error: (event: string, error: unknown, facts?: LogFacts) => void;
};

/**
 * What may be told of an error: its class, code and the places in our code. Its message may quote what failed, and what
 * failed may be somebody's words or a URL with a token in it; so may the properties that libraries hang on errors.
 */
export function describeError(error: unknown): { readonly type: string; readonly code: string | null; readonly at: readonly string[] } {
  if (!(error instanceof Error)) return { type: typeof error, code: null, at: [] };
  const code = "code" in error && typeof error.code === "string" && /^[A-Z0-9_]{1,40}$/.test(error.code) ? error.code : null;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line));
  // Only the path and position of a frame: a function's name can be computed from data.
  const at = frames.slice(0, 6).map((line) => /([^\s(/]+\/[^\s(/]+:\d+:\d+)\)?$/.exec(line)?.[1] ?? "?");
  return { type: error.constructor.name, code, at };
}

/** Logs JSON lines to standard error, or to `destination`: standard output holds data only. */
export function createLog(level: LogLevel, destination: { write: (line: string) => void } = process.stderr): Log {
  const logger = pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination,
  );
  return {
    info: (event, facts = {}) => logger.info({ event, ...facts }),
    warn: (event, facts = {}) => logger.warn({ event, ...facts }),
    error: (event, error, facts = {}) => logger.error({ event, ...facts, error: describeError(error) }),
  };
}
