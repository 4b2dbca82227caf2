import { Command } from "commander";
import { solve, UnverifiedPlanError, verify } from "../index.ts";
import type { Organisation } from "../index.ts";
import { frontierMode } from "./compare/frontier.ts";
import type { Asked, CompareOptions, Mode, NamedPlan } from "./compare/mode.ts";
import { comparePlans } from "./compare/plans.ts";
import { presetsMode } from "./compare/presets.ts";
import { scenariosMode } from "./compare/scenarios.ts";
import { simulateMode } from "./compare/simulate.ts";
import { stressMode } from "./compare/stress.ts";
import { variantsMode } from "./compare/variants.ts";
import { EXIT, InputError } from "./exit.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import { interruption } from "./interrupt.ts";
import {
  allOption,
  effortOption,
  formatOption,
  languageOption,
  reportOptions,
  seedOption,
} from "./options.ts";
import { json, print, writeFolder } from "./output.ts";
import { progressBar } from "./progress.ts";

/** Ways of comparing beside plain plans: a new one is a file and a line here. */
const MODES: readonly Mode[] = [
  variantsMode,
  frontierMode,
  presetsMode,
  scenariosMode,
  stressMode,
  simulateMode,
];

export function compareCommand(): Command {
  const command = new Command("compare")
    .description("lay plans side by side; or find other good ones, and see what each would bring")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("[plans...]", "plans, as solve writes them; - is standard input");
  for (const { option, more } of MODES)
    for (const each of [option(), ...(more?.() ?? [])]) command.addOption(each);
  return command
    .option("--out <folder>", "write the plans that were made into this folder, as JSON")
    .addOption(effortOption())
    .addOption(seedOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

type Options = CompareOptions & Readonly<Record<string, unknown>>;

async function run(path: string, planPaths: readonly string[], options: Options): Promise<void> {
  refuseTwiceStandard(path, ...planPaths);
  const asked = MODES.filter(({ name }) => options[name] !== undefined);
  const [mode] = asked;
  if (asked.length > 1) throw new InputError(`${asked.map(({ name }) => `--${name}`).join(" and ")}: one at a time`); // prettier-ignore
  for (const { name, more } of MODES.filter((each) => each !== mode))
    for (const option of more?.() ?? [])
      if (options[option.attributeName()] !== undefined) throw new InputError(`${option.long ?? ""} goes with --${name}`); // prettier-ignore
  const organisation = await readOrganisation(path);
  const plans: NamedPlan[] = [];
  for (const file of planPaths) plans.push(await readSound(file, organisation));
  const interrupted = interruption();
  const { onProgress, end } = progressBar();
  const { signal } = interrupted;
  const how = { organisation, plans, options, signal, ...(onProgress === undefined ? {} : { onProgress }) };
  const work: Asked = { ...how, firstPlan: () => firstOf(how) };
  try {
    const answer = await (mode === undefined ? comparePlans(work) : mode.run(work)).finally(end);
    if (signal.aborted) process.exitCode = EXIT.interrupted;
    if (options.out !== undefined)
      await writeFolder(options.out, answer.files.map(({ name, document }) => ({ name, content: json(document) }))); // prettier-ignore
    await print(
      options.format === "json" ? json(answer.data) : answer.text(reportOptions(organisation, options)),
    );
  } finally {
    end();
    interrupted.dispose();
  }
}

/** A plan that breaks the rules has no place beside others: what is better in it may be what is not allowed. */
async function readSound(file: string, organisation: Organisation): Promise<NamedPlan> {
  const plan = await readPlan(file, organisation);
  const { ok, violations } = verify(organisation, plan);
  if (ok) return { file, plan };
  const error = new UnverifiedPlanError(violations);
  error.message = `${file} is not right for this organisation, in ${violations.length} places; \`beurtrol verify\` tells which`; // prettier-ignore
  throw error;
}

/** The first plan that was named; without any, one that is made now. */
async function firstOf({ organisation, plans, options, signal }: Omit<Asked, "firstPlan">): Promise<NamedPlan> {
  const [first] = plans;
  if (first !== undefined) return first;
  const { seed } = options;
  return { file: null, plan: await solve(organisation, { signal, ...(seed === undefined ? {} : { seed }) }) };
} // prettier-ignore
