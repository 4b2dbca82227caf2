import { Command } from "commander";
import { solve, type Organisation, type Plan, type SolveOptions } from "../index.ts";
import { textReport } from "../report/index.ts";
import type { BackendName, Bound } from "../bounded.ts";
import { EXIT } from "./exit.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import { interruption } from "./interrupt.ts";
import {
  allOption,
  backendOption,
  boundOption,
  formatOption,
  languageOption,
  numberAbove,
  reportOptions,
  wholeNumber,
  type PrintOptions,
} from "./options.ts";
import { json, print, refuseUnwritable, writeWhole } from "./output.ts";
import { progressBar } from "./progress.ts";

interface Options extends PrintOptions {
  readonly out?: string;
  readonly seconds?: number;
  readonly effort?: number;
  readonly target?: number;
  readonly seed?: number;
  readonly start?: string;
  readonly exact?: boolean;
  readonly bound?: Bound;
  readonly backend?: BackendName;
}

export function solveCommand(): Command {
  return new Command("solve")
    .description("divide the work, and tell who does what")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .option("--out <plan>", "write the plan here, as JSON; - is standard output")
    .option("--seconds <number>", "search this long", numberAbove(0))
    .option(
      "--effort <moves>",
      "search this far: the same effort and seed give the same plan",
      wholeNumber(1),
    )
    .option(
      "--target <cost>",
      "stop when all is covered and kept, and the goals cost no more",
      numberAbove(0, true),
    ) // prettier-ignore
    .option("--seed <number>", "which of the equally likely searches", wholeNumber(0))
    .option("--start <plan>", "a plan to start from")
    .option("--exact", "after the search, go on until the plan is proven to be the best")
    .addOption(boundOption())
    .addOption(backendOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, options: Options): Promise<void> {
  refuseTwiceStandard(path, options.start);
  if (options.out !== undefined && options.out !== "-") await refuseUnwritable(options.out);
  const organisation = await readOrganisation(path);
  const start = options.start === undefined ? {} : { start: await readPlan(options.start, organisation) };
  const interrupted = interruption();
  try {
    const plan = await divided(organisation, { ...budget(options), ...start, signal: interrupted.signal });
    // Before the result is printed: whoever reads it may stop half-way, and the exit code should say what happened.
    if (plan.stopped === "aborted") process.exitCode = EXIT.interrupted;
    await write(organisation, plan, options);
  } finally {
    interrupted.dispose();
  }
}

function budget({ seconds, effort, target, seed, exact, bound, backend }: Options): SolveOptions {
  return {
    ...(exact === undefined ? {} : { exact }),
    ...(bound === undefined ? {} : { bound }),
    ...(backend === undefined ? {} : { backend }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(effort === undefined ? {} : { effort }),
    ...(target === undefined ? {} : { target }),
    ...(seed === undefined ? {} : { seed }),
  };
}

async function divided(organisation: Organisation, options: SolveOptions): Promise<Plan> {
  const { onProgress, end } = progressBar();
  try {
    return await solve(organisation, onProgress === undefined ? options : { ...options, onProgress });
  } finally {
    end();
  }
}

/** The plan to its file first: what is printed may stop half-way, a plan may not. */
async function write(organisation: Organisation, plan: Plan, options: Options): Promise<void> {
  const document = json(plan);
  const toScreen = options.out === "-" || options.format === "json";
  if (options.out !== undefined && options.out !== "-") await writeWhole(options.out, document);
  await print(toScreen ? document : textReport(organisation, plan, reportOptions(organisation, options)));
}
