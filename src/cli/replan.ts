import { Command } from "commander";
import type { Plan } from "../index.ts";
import { replanReport } from "../report/index.ts";
import { publish, replan, type Replan, type ReplanOptions } from "../scenarios/index.ts";
import { EXIT, InputError } from "./exit.ts";
import { readChanges, readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import { interruption } from "./interrupt.ts";
import {
  allOption,
  effortOption,
  formatOption,
  languageOption,
  reportOptions,
  secondsOption,
  seedOption,
  wholeNumber,
  type PrintOptions,
} from "./options.ts";
import { json, print, refuseUnwritable, writeWhole } from "./output.ts";
import { progressBar } from "./progress.ts";

interface Options extends PrintOptions {
  readonly from?: number;
  readonly publishUntil?: number;
  readonly out?: string;
  readonly outOrganisation?: string;
  readonly seconds?: number;
  readonly effort?: number;
  readonly seed?: number;
}

export function replanCommand(): Command {
  return new Command("replan")
    .description("adapt a plan to what changes, and tell what moves, from whom to whom, and why")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("<plan>", "the plan that the group lives by; - is standard input")
    .argument("<changes>", "who is away, leaves, joins, swaps ..., JSON or YAML; - is standard input")
    .option("--from <period>", "first period that may change; default that of the changes", wholeNumber(0))
    .option(
      "--publish-until <period>",
      "the periods up to this one have been promised, and are kept",
      wholeNumber(0),
    )
    .option("--out <plan>", "write the new plan here, as JSON")
    .option(
      "--out-organisation <file>",
      "write the changed organisation here: the new plan is checked against it",
    ) // prettier-ignore
    .addOption(secondsOption())
    .addOption(effortOption())
    .addOption(seedOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, planPath: string, changesPath: string, options: Options): Promise<void> {
  refuseTwiceStandard(path, planPath, changesPath);
  for (const out of [options.out, options.outOrganisation])
    if (out !== undefined) await refuseUnwritable(out);
  const organisation = await readOrganisation(path);
  const plan = promised(
    await readPlan(planPath, organisation),
    organisation.calendar.periods,
    options.publishUntil,
  );
  const changes = await readChanges(changesPath, organisation);
  const interrupted = interruption();
  const { onProgress, end } = progressBar();
  try {
    const shown = onProgress === undefined ? {} : { onProgress };
    const settings = { ...budget(options), ...shown, signal: interrupted.signal };
    const made = await replan(organisation, plan, changes, settings).finally(end);
    if (made.plan.stopped === "aborted") process.exitCode = EXIT.interrupted;
    await write(made, options);
  } finally {
    interrupted.dispose();
  }
}

function promised(plan: Plan, periods: number, until: number | undefined): Plan {
  if (until === undefined) return plan;
  if (until >= periods)
    throw new InputError(`--publish-until ${until}: the last period of the calendar is ${periods - 1}`);
  const first = Array.from({ length: until + 1 }, (_, period) => period);
  return publish(plan, first);
}

function budget({ from, seconds, effort, seed }: Options): ReplanOptions {
  return {
    ...(from === undefined ? {} : { from }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(effort === undefined ? {} : { effort }),
    ...(seed === undefined ? {} : { seed }),
  };
}

/** Both documents first: a plan without its organisation cannot be checked. */
async function write(made: Replan, options: Options): Promise<void> {
  if (options.outOrganisation !== undefined)
    await writeWhole(options.outOrganisation, json(made.organisation));
  if (options.out !== undefined) await writeWhole(options.out, json(made.plan));
  const text = () => replanReport(made, reportOptions(made.organisation, options));
  await print(options.format === "json" ? json(made) : text());
}
