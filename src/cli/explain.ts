import { Command } from "commander";
import {
  explain,
  priceOfEach,
  priceOfRule,
  undone,
  type ExplainOptions,
  type Prices,
  type Question,
} from "../explain/index.ts";
import { PlanError, type Organisation, type Plan } from "../index.ts";
import {
  explanationReport,
  priceReport,
  shownExplanation,
  shownPrices,
  shownUndone,
  undoneReport,
} from "../report/index.ts";
import { EXIT, InputError } from "./exit.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
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
import { json, print } from "./output.ts";

interface Options extends PrintOptions {
  readonly member?: string;
  readonly task?: string;
  readonly period?: number;
  readonly rule?: string;
  readonly undone?: boolean;
  readonly near?: boolean;
  readonly seconds?: number;
  readonly effort?: number;
  readonly seed?: number;
}

export function explainCommand(): Command {
  return new Command("explain")
    .description("tell why somebody does something or does not, what else could be, and what a rule costs")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("<plan>", "plan, as solve writes it; - is standard input")
    .option("--member <id>", "who it is about; alone: why they have the work they have")
    .option("--task <id>", "with --member: why they do it, or do not")
    .option("--period <number>", "with --task: only the turn of this period", wholeNumber(0))
    .option("--rule <name>", "what this rule costs; all: what each rule, lock and election costs")
    .option("--undone", "why work stays undone: what keeps each member from it")
    .option("--near", "of the plans with the other choice the one that moves the fewest hours")
    .addOption(secondsOption())
    .addOption(effortOption())
    .addOption(seedOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, planPath: string, options: Options): Promise<void> {
  refuseTwiceStandard(path, planPath);
  const asked = questionOf(options);
  const organisation = await readOrganisation(path);
  const plan = await readPlan(planPath, organisation);
  const interrupted = interruption();
  try {
    const how = { ...searching(options), signal: interrupted.signal };
    const text = await answered(organisation, plan, asked, how, options);
    if (interrupted.signal.aborted) process.exitCode = EXIT.interrupted;
    await print(text);
  } catch (error) {
    if (!isUnverified(error)) throw error;
    process.exitCode = EXIT.unverified;
    process.stderr.write(
      `beurtrol: this plan is not right for this organisation, in ${error.issues.length} places; \`beurtrol verify\` tells which\n`,
    );
  } finally {
    interrupted.dispose();
  }
}

type Asked =
  "undone" | { readonly rule: string } | { readonly rule?: undefined; readonly question: Question };

/** About a member, a rule or what is undone; a task has a member, a period a task. */
function questionOf({ member, task, period, rule, undone: open, near }: Options): Asked {
  if ([member, rule, open].filter((each) => each !== undefined).length !== 1)
    throw new InputError("--member, --rule or --undone: one of them says what to explain");
  if (task !== undefined && member === undefined) throw new InputError("--task needs a --member");
  if (period !== undefined && task === undefined) throw new InputError("--period needs a --task");
  if (near === true && member === undefined) throw new InputError("--near is for the choices of a --member");
  if (rule !== undefined) return { rule };
  if (open === true) return "undone";
  const about = member ?? "";
  if (task === undefined) return { question: { member: about } };
  return { question: { member: about, task, ...(period === undefined ? {} : { period }) } };
}

/** Whether an error says that the plan does not keep its rules: then reasons would be worth nothing. */
function isUnverified(error: unknown): error is PlanError {
  return error instanceof PlanError && error.issues.every(({ code }) => code === "unverified");
}

function searching({ seconds, effort, seed, near }: Options): ExplainOptions {
  return {
    ...(near === undefined ? {} : { near }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(effort === undefined ? {} : { effort }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function answered(
  organisation: Organisation,
  plan: Plan,
  asked: Asked,
  how: ExplainOptions,
  options: Options,
): string | Promise<string> {
  if (asked === "undone") {
    const found = undone(organisation, plan);
    if (options.format === "json") return json(shownUndone(organisation, found));
    return undoneReport(organisation, found, reportOptions(organisation, options));
  }
  return asked.rule === undefined
    ? explained(organisation, plan, asked.question, how, options)
    : priced(organisation, plan, asked.rule, how, options);
}

async function explained(
  organisation: Organisation,
  plan: Plan,
  question: Question,
  how: ExplainOptions,
  options: Options,
): Promise<string> {
  const explanation = await explain(organisation, plan, question, how);
  if (options.format === "json") return json(shownExplanation(organisation, explanation));
  return explanationReport(organisation, explanation, reportOptions(organisation, options));
}

async function priced(
  organisation: Organisation,
  plan: Plan,
  rule: string,
  { near: _, ...how }: ExplainOptions,
  options: Options,
): Promise<string> {
  const prices: Prices = await (rule === "all"
    ? priceOfEach(organisation, plan, how)
    : priceOfRule(organisation, plan, rule, how));
  if (options.format === "json") return json(shownPrices(organisation, prices));
  return priceReport(organisation, prices, reportOptions(organisation, options));
}
