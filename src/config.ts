// The configuration: environment variables, checked as a whole at start.

import * as z from "zod";
import { logLevels } from "./log.ts";
import { storePath } from "./store/open.ts";

const unset = (value: unknown) => (value === "" ? undefined : value);

/** An empty variable counts as not set: that is how shells and container files leave one out. */
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(unset, schema.optional());

const withDefault = <Schema extends z.ZodType>(schema: Schema, value: z.input<Schema> & string) =>
  z.preprocess((given) => unset(given) ?? value, schema);

const web = z.url({ protocol: /^https?$/, error: "an http:// or https:// address" });
const secureWeb = z.url({ protocol: /^https$/, error: "the complete public address, beginning with https://" });
const token = z.string().regex(/^\S{8,512}$/, "a token without spaces, 8 to 512 characters");
const webhookSecret = z.string().regex(/^[A-Za-z0-9_-]{8,256}$/, "8 to 256 of A-Z a-z 0-9 _ -");

const port = z
  .string()
  .regex(/^\d{1,5}$/, "a number from 1 to 65535")
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, "a number from 1 to 65535");

const shards = z.string().regex(/^(auto|\d{1,4}(-\d{1,4})?(,\d{1,4}(-\d{1,4})?)*)$/, "auto, or a slice such as 0-3,7");

const fields = {
  DISCORD_TOKEN: optional(token),
  DISCORD_API_URL: withDefault(web, "https://discord.com/api"),
  DISCORD_SHARDS: withDefault(shards, "auto"),
  DISCORD_SHARD_COUNT: optional(
    z
      .string()
      .regex(/^[1-9]\d{0,3}$/, "a number from 1 to 9999")
      .transform(Number),
  ),
  TELEGRAM_TOKEN: optional(token),
  TELEGRAM_API_URL: withDefault(web, "https://api.telegram.org"),
  TELEGRAM_WEBHOOK_URL: optional(secureWeb),
  TELEGRAM_WEBHOOK_SECRET: optional(webhookSecret),
  ZALO_TOKEN: optional(token),
  ZALO_API_URL: withDefault(web, "https://bot-api.zaloplatforms.com"),
  ZALO_WEBHOOK_URL: optional(secureWeb),
  ZALO_WEBHOOK_SECRET: optional(webhookSecret),
  LOCAL_CHAT: withDefault(z.enum(["auto", "on", "off"]), "auto"),
  STORE_URL: withDefault(
    z
      .string()
      .refine(
        (url) => storePath(url, "/") !== null,
        "sqlite:// and a path, such as sqlite://data/nhac-nhe.sqlite; there is no other engine yet",
      ),
    "sqlite://data/nhac-nhe.sqlite",
  ),
  HTTP_HOST: withDefault(
    z.string().regex(/^[0-9A-Za-z.:-]{1,253}$/, "an address or name of this machine, such as 127.0.0.1 or 0.0.0.0"),
    "127.0.0.1",
  ),
  HTTP_PORT: withDefault(port, "8080"),
  ACCESS_SECRET: optional(z.string().regex(/^[\x21-\x7e]{16,256}$/, "16 to 256 characters without spaces")),
  PUBLIC_URL: optional(web),
  RULES_FILE: optional(z.string().max(4096)),
  DEFAULT_LANGUAGE: withDefault(z.enum(["vi", "en"]), "vi"),
  LOG_LEVEL: withDefault(z.enum(logLevels), "info"),
} as const;

const schema = z
  .strictObject(fields)
  .refine(needsWith("TELEGRAM_WEBHOOK_URL", "TELEGRAM_WEBHOOK_SECRET"), {
    path: ["TELEGRAM_WEBHOOK_SECRET"],
    error: "required together with TELEGRAM_WEBHOOK_URL",
  })
  .refine(needsWith("ZALO_WEBHOOK_URL", "ZALO_WEBHOOK_SECRET"), {
    path: ["ZALO_WEBHOOK_SECRET"],
    error: "required together with ZALO_WEBHOOK_URL",
  })
  .refine((given) => given.DISCORD_SHARDS === "auto" || given.DISCORD_SHARD_COUNT !== undefined, {
    path: ["DISCORD_SHARD_COUNT"],
    error: "required together with a slice in DISCORD_SHARDS",
  });

function needsWith(first: string, second: string): (given: Readonly<Record<string, unknown>>) => boolean {
  return (given) => given[first] === undefined || given[second] !== undefined;
}

export type Config = z.output<typeof schema>;

export type VariableName = keyof typeof fields;

export const variableNames = Object.keys(fields) as VariableName[];

/** Variables whose values are never shown, in whatever way they are wrong. */
export const secretNames: readonly VariableName[] = [
  "DISCORD_TOKEN",
  "TELEGRAM_TOKEN",
  "TELEGRAM_WEBHOOK_SECRET",
  "ZALO_TOKEN",
  "ZALO_WEBHOOK_SECRET",
  "ACCESS_SECRET",
];

export type ConfigProblem = { readonly name: string; readonly allowed: string };

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads the configuration out of an environment; variables that are not ours are left alone.
 * Problems name the variable and what is allowed, and never repeat a value.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const ours = Object.fromEntries(variableNames.flatMap((name) => (environment[name] === undefined ? [] : [[name, environment[name]]])));
  const result = schema.safeParse(ours);
  if (result.success) return { ok: true, config: result.data };
  const problems = result.error.issues.map((issue) => ({
    name: String(issue.path[0] ?? "?"),
    allowed: issue.code === "invalid_value" ? `one of ${issue.values.map(String).join(", ")}` : issue.message,
  }));
  return { ok: false, problems };
}

/** The default of a variable as it would be written; null when it has none. */
export function defaultOf(name: VariableName): string | null {
  const parsed = fields[name].safeParse(undefined);
  return parsed.success && parsed.data !== undefined ? String(parsed.data) : null;
}

/** Whether the server answers this machine alone. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}
