// What a command of the command line reads and writes.

import type { Readable } from "node:stream";

export type Terminal = {
  readonly input: Readable;
  /** Standard output: data only. Resolves when more may be written. */
  readonly write: (text: string) => Promise<void>;
  /** Standard error: a line for people. */
  readonly complain: (line: string) => void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
};
