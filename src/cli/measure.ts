import { Command } from "commander";
import { measure } from "../index.ts";
import { quality, requirementRules } from "../measures/index.ts";
import { figuresReport, qualityReport } from "../report/index.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import { formatOption, languageOption, reportOptions, wholeNumber, type PrintOptions } from "./options.ts";
import { json, print } from "./output.ts";

interface Options extends PrintOptions {
  readonly period?: number;
  readonly asRules?: boolean;
}

export function measureCommand(): Command {
  return new Command("measure")
    .description(
      "measure the division of today, or that of a plan beside it: its structure, and how good the organisation and the work are",
    )
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("[plan]", "plan, as solve writes it; - is standard input")
    .option("--period <number>", "the period of the plan to look at; default its last", wholeNumber(0))
    .option(
      "--as-rules",
      "instead, what clients and the law expect of the processes as rules for the document, in JSON; what becomes a rule is for the group to decide",
    )
    .addOption(formatOption())
    .addOption(languageOption())
    .action(run);
}

async function run(path: string, planPath: string | undefined, options: Options): Promise<void> {
  refuseTwiceStandard(path, planPath);
  const organisation = await readOrganisation(path);
  if (options.asRules === true) {
    await print(json(requirementRules(organisation)));
    return;
  }
  const at = options.period === undefined ? {} : { period: options.period };
  const plan = planPath === undefined ? undefined : await readPlan(planPath, organisation);
  const measured = measure(organisation, plan, at);
  const found = quality(organisation, plan, at);
  if (options.format === "json") {
    await print(json({ ...measured, quality: found }));
    return;
  }
  const shown = reportOptions(organisation, options);
  const alone = plan === undefined;
  const known = organisation.asIs.length > 0;
  const figures = alone
    ? { today: measured, plan: null }
    : { today: known ? measure(organisation) : null, plan: measured };
  const qualities = alone
    ? { today: found, plan: null }
    : { today: known ? quality(organisation) : null, plan: found };
  await print(
    `${figuresReport(organisation, figures, shown)}\n${qualityReport(organisation, qualities, shown)}`,
  );
}
