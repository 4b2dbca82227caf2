import { Command } from "commander";
import { compile } from "../compile.ts";
import { refuseContradictions } from "../contradiction.ts";
import { ContradictionError, type Organisation } from "../index.ts";
import { checkReport, outlook } from "../report/index.ts";
import { EXIT } from "./exit.ts";
import { inspectFile } from "./input.ts";
import { allOption, formatOption, languageOption, reportOptions, type PrintOptions } from "./options.ts";
import { json, print } from "./output.ts";

export function checkCommand(): Command {
  return new Command("check")
    .description("look for mistakes, shortages and contradicting rules before any work is divided")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, options: PrintOptions): Promise<void> {
  const { organisation, warnings } = await inspectFile(path);
  const contradiction = contradicting(organisation);
  const checked = { warnings, outlook: outlook(organisation), contradiction };
  const text = () => checkReport(organisation, checked, reportOptions(organisation, options));
  if (contradiction.length > 0) process.exitCode = EXIT.contradiction;
  await print(options.format === "json" ? json(checked) : text());
}

/** Names of rules that contradict each other; empty if none do. */
function contradicting(organisation: Organisation): readonly string[] {
  try {
    refuseContradictions(organisation, compile(organisation).instance);
    return [];
  } catch (error) {
    if (error instanceof ContradictionError) return error.rules;
    throw error;
  }
}
