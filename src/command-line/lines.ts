// Lines of JSON from a stream: one at a time, each checked, bad ones reported and passed over.

import type { Readable } from "node:stream";
import { StringDecoder } from "node:string_decoder";
import type * as z from "zod";
import type { Terminal } from "./terminal.ts";

/** Longest line that is read, in UTF-16 units; what is longer is skipped, not kept in memory. */
export const longestLine = 1024 * 1024;

/** A field that may be left out; null, as many programs write it, is the same. */
export function optional<Schema extends z.ZodType>(schema: Schema) {
  return schema.nullish().transform((value) => value ?? undefined);
}

export type Line = { readonly number: number; readonly text: string | null };

/** Lines of a stream without their ends; `text` is null for one that is too long. */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  const decoder = new StringDecoder("utf8");
  let number = 0;
  let rest = "";
  let tooLong = false;
  const take = function* (text: string): Generator<Line> {
    let from = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", from)) {
      const line = rest + text.slice(from, end);
      number += 1;
      yield { number, text: tooLong || line.length > longestLine ? null : line.replace(/\r$/, "") };
      rest = "";
      tooLong = false;
      from = end + 1;
    }
    rest = tooLong ? "" : rest + text.slice(from);
    if (rest.length > longestLine) {
      tooLong = true;
      rest = "";
    }
  };
  for await (const chunk of input) yield* take(typeof chunk === "string" ? chunk : decoder.write(chunk as Buffer));
  yield* take(decoder.end());
  if (rest !== "" || tooLong) yield { number: number + 1, text: tooLong ? null : rest };
}

/**
 * Answers every line of `terminal.input` with one line, in order. A line that is empty is passed over; one that is not
 * JSON or does not fit `schema` is answered with `{"id":null,"line":n,"error":"…"}`.
 *
 * @returns 0, or 1 if any line was bad
 */
export async function answerLines<Value>(terminal: Terminal, schema: z.ZodType<Value>, answer: (value: Value) => unknown): Promise<number> {
  let bad = 0;
  for await (const { number, text } of linesOf(terminal.input)) {
    if (text !== null && text.trim() === "") continue;
    const read = text === null ? { error: `line too long: more than ${longestLine} characters` } : readLine(text, schema);
    if ("error" in read) {
      bad += 1;
      await terminal.write(`${JSON.stringify({ id: null, line: number, error: read.error })}\n`);
    } else await terminal.write(`${JSON.stringify(answer(read.value))}\n`);
  }
  return bad === 0 ? 0 : 1;
}

function readLine<Value>(text: string, schema: z.ZodType<Value>): { value: Value } | { error: string } {
  let json: unknown;
  try {
    // A byte order mark at the start of a file is not part of its first line.
    json = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { error: "not JSON" };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  return { error: issue === undefined ? "wrong shape" : `${issue.path.join(".") || "line"}: ${issue.message}` };
}
