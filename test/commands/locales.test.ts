// Both languages say everything, in the tone that was promised, and nothing is written that nobody says.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../commands/locales/en.ts";
import { type MessageKey, messages } from "../../commands/locales/index.ts";
import { vi } from "../../commands/locales/vi.ts";
import { type Facts, languages, say } from "../../commands/say.ts";

const keys = Object.keys(vi) as MessageKey[];

/** Names in braces at any depth, without the words of plural branches. */
function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1] ?? ""))].sort();
}

/** A fact for every placeholder: numbers are what plurals need and do no harm elsewhere. */
function factsFor(text: string): Facts {
  return Object.fromEntries(placeholders(text).map((name) => [name, 2]));
}

describe("sentences", () => {
  it("given both languages, when their keys are compared, then neither has more than the other", () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort());
  });

  it.each(keys)("given %s, when both languages are compared, then they take the same facts", (key) => {
    expect(placeholders(en[key])).toEqual(placeholders(vi[key]));
  });

  it.each(keys)("given %s, when it is said, then it comes out whole in both languages", (key) => {
    for (const language of languages) {
      const text = say(language, key, factsFor(messages[language][key]));
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(text.length).toBeGreaterThan(0);
    }
  });

  it("given every Vietnamese sentence, when its tone is looked at, then nobody is accused or shouted at", () => {
    const wrong = keys.filter(
      (key) => /vi phạm|cảnh cáo|xử lý|xử lí|xử phạt|nghiêm cấm|[!！]/iu.test(vi[key]) || /\p{Lu}{4}/u.test(vi[key]),
    );
    expect(wrong).toEqual([]);
  });

  it("given every English sentence, when its tone is looked at, then nobody is accused or shouted at", () => {
    expect(keys.filter((key) => /violat|warning|offen[cs]e|penalt|prohibit|!/i.test(en[key]))).toEqual([]);
  });

  it("given a Vietnamese sentence, when letters are looked at, then they are composed as keyboards write them", () => {
    expect(keys.filter((key) => vi[key] !== vi[key].normalize("NFC"))).toEqual([]);
  });

  it("given the code, when every key is looked for, then each is used by name or by its group", () => {
    const folder = join(import.meta.dirname, "../../commands");
    const code = readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => readFileSync(join(folder, name), "utf8"))
      .join("\n");
    const named = new Set([...code.matchAll(/"([a-z][\w-]*(?:\.[\w-]+)+)"/gi)].map((match) => match[1]));
    const patterns = [...code.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g)].map((match) => {
      const source = (match[1] ?? "")
        .split(/\$\{[^}]*\}/)
        .map((piece) => piece.replaceAll(".", "\\."))
        .join("[\\w-]+(?:\\.[\\w-]+)?");
      return new RegExp(`^${source}$`);
    });
    expect(keys.filter((key) => !named.has(key) && !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});
