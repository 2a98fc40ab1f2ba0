// Configuration from the environment: checked whole at start, a wrong value names the variable and what is allowed.

import { isIP } from "node:net";
import * as z from "zod";
import { languages } from "../commands/say.ts";

/** One environment variable: how it is read, its default as written, and a line of meaning for `.env.example`. */
type Variable = {
  readonly schema: z.ZodType<unknown, string>;
  readonly fallback: string | null;
  readonly allowed: string;
  readonly meaning: string;
};

function variable<Schema extends z.ZodType<unknown, string>, const Fallback extends string | null>(
  schema: Schema,
  fallback: Fallback,
  allowed: string,
  meaning: string,
) {
  return { schema, fallback, allowed, meaning };
}

const webAddress = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol));
const token = z.string().min(1).max(500).regex(/^\S+$/);
const secret = z.string().min(16).max(256);
const webhookSecret = z.string().regex(/^[A-Za-z0-9_-]{8,256}$/);
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number <= 65_535);
const host = z.string().refine((text) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text));
const shards = z.string().regex(/^(auto|\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*)$/);

/** Every variable that the bot reads, in the order of `.env.example`. */
export const variables = {
  DISCORD_TOKEN: variable(token, null, "a bot token without spaces", "Token of the Discord bot."),
  DISCORD_API_URL: variable(webAddress, "https://discord.com/api", "an http:// or https:// address", "Discord's REST address."),
  DISCORD_SHARDS: variable(
    shards,
    "auto",
    '"auto", or a slice such as "0-3,7" (then DISCORD_SHARD_COUNT is needed)',
    "Shards this process runs.",
  ),
  DISCORD_SHARD_COUNT: variable(
    z
      .string()
      .regex(/^[1-9]\d{0,4}$/)
      .transform(Number),
    null,
    "a whole number from 1",
    "Shards in all, when DISCORD_SHARDS is a slice.",
  ),
  TELEGRAM_TOKEN: variable(token, null, "a bot token without spaces", "Token of the Telegram bot."),
  TELEGRAM_API_URL: variable(webAddress, "https://api.telegram.org", "an http:// or https:// address", "Address of the Bot API server."),
  TELEGRAM_WEBHOOK_URL: variable(
    webAddress,
    null,
    "an http:// or https:// address",
    "Complete public address of the webhook; long polling without.",
  ),
  TELEGRAM_WEBHOOK_SECRET: variable(webhookSecret, null, "8 to 256 letters, digits, - or _", "Required with TELEGRAM_WEBHOOK_URL."),
  ZALO_TOKEN: variable(token, null, "a bot token without spaces", "Token of the Zalo bot."),
  ZALO_API_URL: variable(
    webAddress,
    "https://bot-api.zaloplatforms.com",
    "an http:// or https:// address",
    "Address of Zalo's Bot Platform.",
  ),
  ZALO_WEBHOOK_URL: variable(
    webAddress,
    null,
    "an http:// or https:// address",
    "Complete public address of the webhook; long polling without.",
  ),
  ZALO_WEBHOOK_SECRET: variable(webhookSecret, null, "8 to 256 letters, digits, - or _", "Required with ZALO_WEBHOOK_URL."),
  LOCAL_CHAT: variable(
    z.enum(["auto", "on", "off"]),
    "auto",
    "auto, on or off",
    "The group chat in the browser; auto: on when no token is set.",
  ),
  STORE_URL: variable(
    z.string().regex(/^sqlite:\/\/.+$/s),
    "sqlite://data/nhac-nhe.sqlite",
    "sqlite:// and a path (from the working folder, or absolute with a leading /); other engines are not supported yet",
    "Where everything is kept.",
  ),
  HTTP_HOST: variable(host, "127.0.0.1", "a host name or IP address", "Where the HTTP server listens."),
  HTTP_PORT: variable(port, "8080", "a port from 0 to 65535", "Its port; 0 takes a free one."),
  ACCESS_SECRET: variable(secret, null, "16 to 256 characters", "Opens /, /console and /metrics when HTTP_HOST is not this machine alone."),
  PUBLIC_URL: variable(webAddress, null, "an http:// or https:// address", "Base of links that the bot sends."),
  RULES_FILE: variable(z.string().min(1), null, "path of a YAML file", "A community's own rules."),
  DEFAULT_LANGUAGE: variable(z.enum(languages), "vi", "vi or en", "Language where neither person nor group chose one."),
  LOG_LEVEL: variable(
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    "info",
    "fatal, error, warn, info, debug, trace or silent",
    "How much is logged.",
  ),
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;

/** The value of a variable: never null where there is a default. */
type Value<Each extends VariableName> =
  | z.output<(typeof variables)[Each]["schema"]>
  | ((typeof variables)[Each]["fallback"] extends string ? never : null);

export type Config = { readonly [Each in VariableName]: Value<Each> };

/** What is wrong: the variable and what would be allowed. The value itself is never repeated, it may be a secret. */
export type ConfigProblem = { readonly variable: string; readonly allowed: string };

export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads the configuration. Empty values count as not set, so that a copied `.env.example` works as it is.
 *
 * @example readConfig({ HTTP_PORT: "abc" }) // { ok: false, problems: [{ variable: "HTTP_PORT", allowed: "a port from 0 to 65535" }] }
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const problems: ConfigProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, fallback, allowed }] of Object.entries(variables)) {
    const raw = environment[name]?.trim() || fallback;
    if (raw === null) {
      values[name] = null;
      continue;
    }
    const parsed = (schema as z.ZodType<unknown, string>).safeParse(raw);
    if (parsed.success) values[name] = parsed.data;
    else problems.push({ variable: name, allowed });
  }
  const config = values as Config;
  if (problems.length === 0) problems.push(...missingTogether(config));
  return problems.length === 0 ? { ok: true, config } : { ok: false, problems };
}

/** Variables that only make sense together. */
function missingTogether(config: Config): ConfigProblem[] {
  const missing: ConfigProblem[] = [];
  for (const platform of ["TELEGRAM", "ZALO"] as const) {
    if (config[`${platform}_WEBHOOK_URL`] !== null && config[`${platform}_WEBHOOK_SECRET`] === null) {
      const name = `${platform}_WEBHOOK_SECRET` as const;
      missing.push({ variable: name, allowed: `${variables[name].allowed}; required with ${platform}_WEBHOOK_URL` });
    }
  }
  if (config.DISCORD_SHARDS !== "auto" && config.DISCORD_SHARD_COUNT === null) {
    missing.push({
      variable: "DISCORD_SHARD_COUNT",
      allowed: `${variables.DISCORD_SHARD_COUNT.allowed}; required when DISCORD_SHARDS is a slice`,
    });
  }
  return missing;
}

/** The text of `.env.example`: every variable with its default and one line of meaning. */
export function exampleFile(): string {
  const entries = Object.entries(variables).map(
    ([name, { fallback, meaning, allowed }]) => `# ${meaning}\n# Allowed: ${allowed}.\n${name}=${fallback ?? ""}\n`,
  );
  return `# Copy to .env and fill in what you need. Real environment variables win over this file; empty means not set.\n\n${entries.join("\n")}`;
}

/** Whether an address is this machine alone. */
export function isLoopback(address: string): boolean {
  return address === "localhost" || address === "::1" || /^127\./.test(address);
}
