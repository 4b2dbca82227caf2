import { Command } from "commander";
import { verify } from "../index.ts";
import { verdictReport } from "../report/index.ts";
import { EXIT } from "./exit.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import { allOption, formatOption, languageOption, reportOptions, type PrintOptions } from "./options.ts";
import { json, print } from "./output.ts";

export function verifyCommand(): Command {
  return new Command("verify")
    .description("check a plan against its organisation, independently of what made it")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("<plan>", "plan, as solve writes it; - is standard input")
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, planPath: string, options: PrintOptions): Promise<void> {
  refuseTwiceStandard(path, planPath);
  const organisation = await readOrganisation(path);
  const verdict = verify(organisation, await readPlan(planPath, organisation));
  const text = () => verdictReport(organisation, verdict, reportOptions(organisation, options));
  if (!verdict.ok) process.exitCode = EXIT.unverified;
  await print(options.format === "json" ? json(verdict) : text());
}
