#!/usr/bin/env node
// The command line: a process around `runCommandLine`.

import { runCommandLine } from "./command-line/index.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), {
  input: process.stdin,
  write: (text) => new Promise((resolve) => void (process.stdout.write(text) ? resolve() : process.stdout.once("drain", resolve))),
  complain: (line) => void process.stderr.write(`${line}\n`),
  environment: process.env,
  folder: process.cwd(),
});
// Timers and sockets of a stopped application must not hold the process back.
if (process.stdout.writableLength === 0) process.exit();
else process.stdout.once("drain", () => process.exit());
