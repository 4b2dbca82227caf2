#!/usr/bin/env node
import { ending } from "./exit.ts";
import { ignoreClosedPipes } from "./output.ts";
import { program } from "./program.ts";

ignoreClosedPipes();
try {
  await program().parseAsync();
} catch (error) {
  const { code, message } = ending(error);
  if (message !== null) process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
