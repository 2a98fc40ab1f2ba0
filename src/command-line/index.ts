// The commands of the command line and their options.

import { Command, CommanderError, InvalidArgumentError } from "commander";
import { type Language, languages } from "../../commands/say.ts";
import { environmentIn, runUntilSignal } from "../main.ts";
import { checkLines, checkText } from "./check.ts";
import { compareLines } from "./names.ts";
import { lookUp } from "./rule.ts";
import { testRules } from "./rules-test.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs one command.
 *
 * @param args what follows the program's name
 * @returns the exit code: 0 good, 1 something asked for was bad or not found, 2 used or configured wrongly
 */
export async function runCommandLine(args: readonly string[], outer: Terminal): Promise<number> {
  const terminal: Terminal = { ...outer, environment: environmentIn(outer.folder, outer.environment) };
  let exitCode = 0;
  const does = async (work: Promise<number>) => {
    exitCode = await work;
  };
  const program = new Command("nhac-nhe")
    .description("A gentle, private reminder for group chats.")
    .exitOverride()
    .configureOutput({ writeOut: (text) => void terminal.write(text), writeErr: (text) => terminal.complain(text.trimEnd()) });

  program
    .command("start")
    .description("run the bot until a signal comes")
    .action(() => does(runUntilSignal(terminal, (url) => terminal.complain(`Nhắc Nhẹ: ${url}`))));

  program
    .command("check")
    .description("what the bot would say about a text, or about every line of JSON on standard input")
    .argument("[text]", "a text to explain")
    .option("--jsonl", "read lines of {id,text}, write a line each")
    .option("--all", "list what did not hit as well")
    .option("--lang <language>", "vi or en", languageNamed, defaultLanguage(terminal))
    .action((text: string | undefined, options: { jsonl?: true; all?: true; lang: Language }, command: Command) => {
      if (options.jsonl) return does(checkLines(terminal, options.all ? "all" : "hits"));
      if (text === undefined) command.error("give a text, or --jsonl and lines on standard input");
      return does(checkText(text, options.lang, terminal));
    });

  program
    .command("names")
    .description("whether a member's name passes itself off as staff, for every line of JSON on standard input")
    .requiredOption("--jsonl", "read lines of {id,staff,member}, write a line each")
    .action(() => does(compareLines(terminal)));

  program
    .command("rule")
    .description("look an article up by number or words")
    .argument("<query...>", "what to look for")
    .option("--json", "one array, best first")
    .option("--lang <language>", "vi or en", languageNamed, defaultLanguage(terminal))
    .action((query: string[], options: { json?: true; lang: Language }) =>
      does(lookUp(query.join(" "), { form: options.json ? "json" : "text", language: options.lang }, terminal)),
    );

  program
    .command("rules")
    .description("work on rules")
    .command("test")
    .description("try a rules file against its own lines")
    .argument("[file]", "a YAML file; the built-in rules alone when left out")
    .action((file: string | undefined) => does(testRules(file, terminal)));

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asked-for help is no error; anything else is wrong use.
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}

function languageNamed(given: string): Language {
  const found = languages.find((language) => language === given);
  if (found === undefined) throw new InvalidArgumentError(`allowed: ${languages.join(", ")}`);
  return found;
}

function defaultLanguage({ environment }: Terminal): Language {
  return languages.find((language) => language === environment.DEFAULT_LANGUAGE) ?? "vi";
}
