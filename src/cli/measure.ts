import { Command } from "commander";
import { measure } from "../index.ts";
import { figuresReport } from "../report/index.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import { formatOption, languageOption, reportOptions, wholeNumber, type PrintOptions } from "./options.ts";
import { json, print } from "./output.ts";

interface Options extends PrintOptions {
  readonly period?: number;
}

export function measureCommand(): Command {
  return new Command("measure")
    .description("measure the division of today, or that of a plan beside it")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("[plan]", "plan, as solve writes it; - is standard input")
    .option("--period <number>", "the period of the plan to look at; default its last", wholeNumber(0))
    .addOption(formatOption())
    .addOption(languageOption())
    .action(run);
}

async function run(path: string, planPath: string | undefined, options: Options): Promise<void> {
  refuseTwiceStandard(path, planPath);
  const organisation = await readOrganisation(path);
  const { period } = options;
  const plan =
    planPath === undefined
      ? null
      : measure(organisation, await readPlan(planPath, organisation), period === undefined ? {} : { period });
  if (options.format === "json") {
    await print(json(plan ?? measure(organisation)));
    return;
  }
  const today = plan !== null && organisation.asIs.length === 0 ? null : measure(organisation);
  await print(figuresReport(organisation, { today, plan }, reportOptions(organisation, options)));
}
