import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleFile, readConfig, variables } from "../../src/config.ts";

const problemsOf = (environment: Record<string, string>) => {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
};

describe("readConfig", () => {
  it("given nothing, when read, then every default holds and no token is set", () => {
    const result = readConfig({});
    expect(result.ok && result.config).toMatchObject({
      DISCORD_TOKEN: null,
      LOCAL_CHAT: "auto",
      STORE_URL: "sqlite://data/nhac-nhe.sqlite",
      HTTP_HOST: "127.0.0.1",
      HTTP_PORT: 8080,
      DEFAULT_LANGUAGE: "vi",
      LOG_LEVEL: "info",
    });
  });

  it.each([
    ["HTTP_PORT", "abc"],
    ["HTTP_PORT", "70000"],
    ["STORE_URL", "postgres://somewhere/db"],
    ["STORE_URL", "sqlite://"],
    ["LOCAL_CHAT", "yes"],
    ["DEFAULT_LANGUAGE", "fr"],
    ["LOG_LEVEL", "loud"],
    ["ACCESS_SECRET", "short"],
    ["TELEGRAM_API_URL", "ftp://x"],
    ["DISCORD_SHARDS", "some"],
  ])("given %s=%s, when read, then it is named with what is allowed", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([{ variable: name, allowed: variables[name as keyof typeof variables].allowed }]);
  });

  it("given a wrong secret, when refused, then its value is nowhere in the problem", () => {
    expect(JSON.stringify(problemsOf({ ACCESS_SECRET: "tiny-secret" }))).not.toContain("tiny-secret");
  });

  it("given a webhook without its secret, when read, then the secret is asked for", () => {
    expect(problemsOf({ TELEGRAM_WEBHOOK_URL: "https://example.org/hook" })[0]?.variable).toBe("TELEGRAM_WEBHOOK_SECRET");
    expect(problemsOf({ ZALO_WEBHOOK_URL: "https://example.org/hook" })[0]?.variable).toBe("ZALO_WEBHOOK_SECRET");
    expect(problemsOf({ DISCORD_SHARDS: "0-3" })[0]?.variable).toBe("DISCORD_SHARD_COUNT");
  });

  it("given several wrong values, when read, then all are named at once", () => {
    expect(problemsOf({ HTTP_PORT: "x", LOG_LEVEL: "y" }).map(({ variable }) => variable)).toEqual(["HTTP_PORT", "LOG_LEVEL"]);
  });

  it("given empty values, when read, then they count as not set", () => {
    expect(readConfig({ HTTP_PORT: "", DISCORD_TOKEN: "  " })).toMatchObject({
      ok: true,
      config: { HTTP_PORT: 8080, DISCORD_TOKEN: null },
    });
  });
});

describe(".env.example", () => {
  it("given the schema, when the file is read, then it names every variable with default and meaning", () => {
    expect(readFileSync(join(import.meta.dirname, "../../.env.example"), "utf8")).toBe(exampleFile());
  });

  it("given the file as it is, when read as an environment, then it is what no environment gives", () => {
    const lines = exampleFile()
      .split("\n")
      .filter((line) => /^[A-Z]/.test(line));
    const environment = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
    expect(readConfig(environment)).toEqual(readConfig({}));
  });
});
