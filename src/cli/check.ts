import { Command } from "commander";
import { compile } from "../compile.ts";
import { refuseContradictions } from "../contradiction.ts";
import { bottlenecks, remedies, type Remedy } from "../explain/index.ts";
import { ContradictionError, solve, type Organisation } from "../index.ts";
import { checkReport, outlook, shownRemedies } from "../report/index.ts";
import { EXIT, InputError } from "./exit.ts";
import { inspectFile, readPlan, refuseTwiceStandard } from "./input.ts";
import { interruption } from "./interrupt.ts";
import {
  allOption,
  effortOption,
  formatOption,
  languageOption,
  reportOptions,
  seedOption,
  type PrintOptions,
} from "./options.ts";
import { json, print } from "./output.ts";

interface Options extends PrintOptions {
  readonly remedies?: boolean;
  readonly effort?: number;
  readonly seed?: number;
}

export function checkCommand(): Command {
  return new Command("check")
    .description("look for mistakes, shortages and contradicting rules, and for what would help")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("[plan]", "with --remedies: the plan to start from; without one, one is made")
    .option("--remedies", "try what would help against work that stays undone: solves again for every idea")
    .addOption(effortOption())
    .addOption(seedOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, planPath: string | undefined, options: Options): Promise<void> {
  refuseTwiceStandard(path, planPath);
  if (planPath !== undefined && options.remedies !== true)
    throw new InputError("a plan is looked at by verify and explain; check needs one for --remedies only");
  const { organisation, warnings } = await inspectFile(path);
  const contradiction = contradicting(organisation);
  const sound = contradiction.length === 0;
  const checked = {
    warnings,
    outlook: outlook(organisation),
    contradiction,
    ...(sound ? { bottlenecks: bottlenecks(organisation) } : {}),
    ...(sound && options.remedies === true
      ? { remedies: shownRemedies(organisation, await tried(organisation, planPath, options)) }
      : {}),
  };
  const text = () => checkReport(organisation, checked, reportOptions(organisation, options));
  if (!sound) process.exitCode = EXIT.contradiction;
  await print(options.format === "json" ? json(checked) : text());
}

/** What would help, tried from the plan that is named, or from one that is made. */
async function tried(
  organisation: Organisation,
  planPath: string | undefined,
  { effort, seed }: Options,
): Promise<readonly Remedy[]> {
  const interrupted = interruption();
  const how = {
    signal: interrupted.signal,
    ...(effort === undefined ? {} : { effort }),
    ...(seed === undefined ? {} : { seed }),
  };
  try {
    const plan =
      planPath === undefined ? await solve(organisation, how) : await readPlan(planPath, organisation);
    return await remedies(organisation, plan, how);
  } finally {
    if (interrupted.signal.aborted) process.exitCode = EXIT.interrupted;
    interrupted.dispose();
  }
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
