import { Command, Option } from "commander";
import { solve, type Organisation, type Plan, type SolveOptions } from "../index.ts";
import { priceOfFairnessReport, writers } from "../report/index.ts";
import { priceOfFairness, type PriceOfFairness } from "../fairness/priceOfFairness.ts";
import type { Fairness } from "../model/plan.ts";
import type { BackendName, Bound } from "../bounded.ts";
import { EXIT, InputError } from "./exit.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import { interruption } from "./interrupt.ts";
import {
  allOption,
  backendOption,
  boundOption,
  chainsOption,
  effortOption,
  fairnessOption,
  languageOption,
  numberAbove,
  reportOptions,
  secondsOption,
  seedOption,
  workersOption,
  type PrintOptions,
} from "./options.ts";
import { json, print, refuseUnwritable, writeWhole } from "./output.ts";
import { progressBar } from "./progress.ts";

interface Options extends Omit<PrintOptions, "format"> {
  readonly format: Format;
  readonly out?: string;
  readonly seconds?: number;
  readonly effort?: number;
  readonly target?: number;
  readonly seed?: number;
  readonly start?: string;
  readonly exact?: boolean;
  readonly fairness?: Fairness;
  readonly price?: boolean;
  readonly bound?: Bound;
  readonly backend?: BackendName;
  readonly workers?: number;
  readonly chains?: number;
}

type Threads = Pick<Options, "workers" | "chains">;

/** One document each; tables and calendars are several files, and come from `report`. */
const FORMATS = ["text", "json", "markdown", "html"] as const;
type Format = (typeof FORMATS)[number];

export function solveCommand(): Command {
  return new Command("solve")
    .description("divide the work, and tell who does what")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .option("--out <plan>", "write the plan here, as JSON; - is standard output")
    .addOption(secondsOption())
    .addOption(effortOption())
    .option(
      "--target <cost>",
      "stop when all is covered and kept, and the goals cost no more",
      numberAbove(0, true),
    ) // prettier-ignore
    .addOption(seedOption())
    .addOption(workersOption())
    .addOption(chainsOption())
    .option("--start <plan>", "a plan to start from")
    .option("--exact", "after the search, go on until the plan is proven to be the best")
    .addOption(fairnessOption())
    .option(
      "--price",
      "with --fairness leximin: solve on average too, and tell what sparing who carries most costs",
    )
    .addOption(boundOption())
    .addOption(backendOption())
    .addOption(
      new Option("--format <format>", "how the result is written; tables and calendars come from report")
        .choices(FORMATS)
        .default("text"),
    ) // prettier-ignore
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, options: Options): Promise<void> {
  refuseTwiceStandard(path, options.start);
  if (options.price === true && options.fairness !== "leximin")
    throw new InputError("--price tells what --fairness leximin costs: it needs both");
  if (isPortfolio(options) && (options.exact === true || (options.bound ?? "none") !== "none"))
    throw new InputError(
      "--workers and --chains only search: --exact and --bound go on from a plan with --start",
    );
  if (options.out !== undefined && options.out !== "-") await refuseUnwritable(options.out);
  const organisation = await readOrganisation(path);
  const start = options.start === undefined ? {} : { start: await readPlan(options.start, organisation) };
  const interrupted = interruption();
  try {
    const how = { ...budget(options), ...start, signal: interrupted.signal };
    const plan = await divided(organisation, how, options);
    // Before the result is printed: whoever reads it may stop half-way, and the exit code should say what happened.
    if (plan.stopped === "aborted") process.exitCode = EXIT.interrupted;
    await write(organisation, plan, options, await priced(organisation, plan, how, options));
  } finally {
    interrupted.dispose();
  }
}

function budget({ seconds, effort, target, seed, exact, fairness, bound, backend }: Options): SolveOptions {
  return {
    ...(fairness === undefined ? {} : { fairness }),
    ...(exact === undefined ? {} : { exact }),
    ...(bound === undefined ? {} : { bound }),
    ...(backend === undefined ? {} : { backend }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(effort === undefined ? {} : { effort }),
    ...(target === undefined ? {} : { target }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function isPortfolio({ workers, chains }: Threads): boolean {
  return workers !== undefined || chains !== undefined;
}

async function divided(organisation: Organisation, how: SolveOptions, threads: Threads): Promise<Plan> {
  const { onProgress, end } = progressBar();
  const told = onProgress === undefined ? how : { ...how, onProgress };
  try {
    if (!isPortfolio(threads)) return await solve(organisation, told);
    const { solveWithWorkers } = await import("../node/index.ts");
    const { workers, chains } = threads;
    return await solveWithWorkers(organisation, {
      ...told,
      ...(workers === undefined ? {} : { workers }),
      ...(chains === undefined ? {} : { chains }),
    });
  } finally {
    end();
  }
}

/** What the plan costs against one that shares burdens on average, if that is asked for; null if it was not, or interrupted. */
async function priced(
  organisation: Organisation,
  plan: Plan,
  how: SolveOptions,
  options: Options,
): Promise<PriceOfFairness | null> {
  if (options.price !== true || plan.stopped === "aborted") return null;
  const average = await divided(organisation, { ...how, fairness: "average" }, options);
  return average.stopped === "aborted" ? null : priceOfFairness(organisation, average, plan);
}

/** The plan to its file first: what is printed may stop half-way, a plan may not. */
async function write(
  organisation: Organisation,
  plan: Plan,
  options: Options,
  price: PriceOfFairness | null,
): Promise<void> {
  const document = json(plan);
  const toScreen = options.out === "-" || options.format === "json";
  if (options.out !== undefined && options.out !== "-") await writeWhole(options.out, document);
  if (toScreen) return print(document);
  const how = reportOptions(organisation, options);
  const [report] = await writers[options.format].write(organisation, plan, how);
  if (report !== undefined) await print(report.content);
  // What is not part of the document would spoil it.
  if (price !== null && options.format === "text")
    await print(priceOfFairnessReport(organisation, price, how));
}
