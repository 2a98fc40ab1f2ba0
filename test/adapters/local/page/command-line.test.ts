// Lines that start with `/`, as the page reads them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isComplete, matching, readCommandLine, typedField, valuesFrom } from "../../../../adapters/local/page/command-line.ts";
import { optionsFor } from "../../../../adapters/local/page/command-options.ts";
import type { WireCommand, WireField, WireMember } from "../../../../adapters/local/wire.ts";

const field = (name: string, kind: WireField["kind"], required: boolean, more: Partial<WireField> = {}): WireField => ({
  name,
  kind,
  required,
  label: name,
  prompt: name,
  choices: [],
  suggests: false,
  ...more,
});

const rule: WireCommand = { name: "rule", summary: "look up", fields: [field("words", "text", false, { suggests: true })] };
const report: WireCommand = {
  name: "report-impersonation",
  summary: "report",
  fields: [
    field("who", "person", true),
    field("kind", "choice", true, { choices: [{ value: "fake", label: "Giả" }] }),
    field("what", "paragraph", true),
    field("links", "links", false),
  ],
};
const settings: WireCommand = {
  name: "settings",
  summary: "set",
  fields: [field("setting", "text", false), field("value", "text", false)],
};
const language: WireCommand = {
  name: "language",
  summary: "choose",
  fields: [
    field("choice", "choice", true, {
      choices: [
        { value: "vi", label: "Tiếng Việt" },
        { value: "en", label: "English" },
      ],
    }),
  ],
};
const help: WireCommand = { name: "help", summary: "help", fields: [] };
const all = [rule, report, settings, language, help];
const people: readonly WireMember[] = [
  { id: "binh", name: "Bình", role: "member", here: true },
  { id: "moderator", name: "Minh Quân", role: "moderator", here: true },
];

describe("reading a line", () => {
  it.each(["chào", "", "1/2 nhé", "//", "/ 2", "và/hoặc"])("given %j, when it is read, then it is no command", (text) => {
    expect(readCommandLine(text, all)).toBeNull();
  });

  it.each([
    ["/", "", null, null],
    ["/ru", "ru", null, null],
    ["/rule", "rule", rule, null],
    ["/RULE tin giả", "rule", rule, "tin giả"],
    ["  /rule  tin giả ", "rule", rule, "tin giả "],
    ["/rule\ntin giả", "rule", rule, "tin giả"],
    ["/nothing here", "nothing", null, "here"],
  ])("given %j, when it is read, then its name, command and rest are found", (text, name, command, rest) => {
    expect(readCommandLine(text, all)).toEqual({ name, command, rest });
  });

  it("given the beginning or a part of a name, when commands are looked for, then those that begin so come first", () => {
    expect(matching("r", all).map(({ name }) => name)).toEqual(["rule", "report-impersonation"]);
    expect(matching("e", all).map(({ name }) => name)).toEqual(["rule", "report-impersonation", "settings", "language", "help"]);
    expect(matching("xyz", all)).toEqual([]);
  });
});

describe("values in a line", () => {
  it.each([
    [rule, "tin giả", { words: "tin giả" }],
    [rule, "", {}],
    [settings, "coolDown 20m", { setting: "coolDown", value: "20m" }],
    [settings, "modes insult nudge", { setting: "modes", value: "insult nudge" }],
    [report, "@binh fake nhắn mượn tiền", { who: "@binh", kind: "fake", what: "nhắn mượn tiền" }],
    [report, "Minh Quân", { who: "Minh Quân" }],
    [help, "anything", {}],
  ])("given a command and %2$j, when its values are read, then each field has its own", (command, rest, values) => {
    expect(valuesFrom(command, rest)).toEqual(values);
  });

  it("given what is required, when one is missing, then the command cannot run yet", () => {
    expect(isComplete(report, { who: "binh", kind: "fake", what: " " })).toBe(false);
    expect(isComplete(report, { who: "binh", kind: "fake", what: "nhắn" })).toBe(true);
    expect(isComplete(rule, {})).toBe(true);
  });

  it.each([
    [rule, "", "words", "", 0],
    [rule, "tin g", "words", "tin g", 0],
    [settings, "cool", "setting", "cool", 0],
    [settings, "coolDown ", "value", "", 9],
    [settings, "coolDown 2", "value", "2", 9],
    [report, "@bi", "who", "@bi", 0],
    [report, "@binh ", "kind", "", 6],
  ])(
    "given %#: a line under way, when its last field is asked for, then it is found with what was typed",
    (command, rest, name, typed, start) => {
      expect(typedField(command, rest)).toMatchObject({ field: { name }, typed, start });
    },
  );

  it("given any line, when it is read, then nothing throws and no value goes missing from it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.string({ unit: "binary" }), (command, rest) => {
        const values = valuesFrom(command, rest);
        for (const value of Object.values(values)) expect(rest).toContain(value);
        const at = typedField(command, rest);
        if (at !== null) expect(rest.slice(at.start)).toContain(at.typed);
        readCommandLine(rest, all);
        optionsFor(readCommandLine(`/${command.name} ${rest}`, all), all, people, []);
      }),
    );
  });
});

describe("the menu", () => {
  const options = (text: string) => optionsFor(readCommandLine(text, all), all, people, []);

  it("given only a slash, when it opens, then every command is offered with its summary", () => {
    expect(options("/").map(({ label, hint }) => [label, hint])).toEqual(all.map(({ name, summary }) => [`/${name}`, summary]));
  });

  it("given a command that needs nothing or a form, when it is taken, then it runs; another waits for its value", () => {
    expect(options("/help")[0]).toMatchObject({ line: "/help", after: "run" });
    expect(options("/rep")[0]).toMatchObject({ line: "/report-impersonation", after: "run" });
    expect(options("/ru")[0]).toMatchObject({ line: "/rule ", after: "go-on" });
  });

  it("given a choice or a person, when it is being typed, then those that fit are offered", () => {
    expect(options("/language ")).toMatchObject([{ line: "/language vi", after: "run" }, { label: "English" }]);
    expect(options("/language eng")).toMatchObject([{ line: "/language en", after: "run" }]);
    expect(options("/report-impersonation qu")).toMatchObject([
      { label: "Minh Quân", line: "/report-impersonation @moderator ", after: "go-on" },
    ]);
  });

  it("given the server's suggestions, when they are shown, then taking one puts it into the line", () => {
    const found = [{ value: "Tin chưa rõ nguồn", label: "Tin chưa rõ nguồn" }];
    expect(optionsFor(readCommandLine("/rule tin g", all), all, people, found)).toEqual([
      { label: "Tin chưa rõ nguồn", hint: "", line: "/rule Tin chưa rõ nguồn", after: "run" },
    ]);
  });
});
