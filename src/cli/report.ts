import { Command, InvalidArgumentError, Option } from "commander";
import { verify, type Organisation, type Plan } from "../index.ts";
import type { GoalName } from "../goals/index.ts";
import { SECTION_NAMES, writers, type ReportFormat, type SectionName } from "../report/index.ts";
import { compensation } from "../fairness/index.ts";
import { frontier, type Frontier } from "../scenarios/index.ts";
import { EXIT, InputError } from "./exit.ts";
import { readOrganisation, readPlan, refuseTwiceStandard } from "./input.ts";
import {
  allOption,
  languageOption,
  oneOf,
  reportOptions,
  wholeNumber,
  type PrintOptions,
} from "./options.ts";
import { progressBar } from "./progress.ts";
import { print, refuseUnwritable, writeFolder, writeWhole } from "./output.ts";
import { frontierGoals, twoGoals } from "./twoGoals.ts";

interface Options extends Omit<PrintOptions, "format"> {
  readonly format: ReportFormat;
  readonly section?: readonly SectionName[];
  readonly member?: string;
  readonly previous?: string;
  readonly frontier?: readonly [GoalName, GoalName];
  readonly compensation?: boolean;
  readonly effort?: number;
  readonly seed?: number;
  readonly out?: string;
}

export function reportCommand(): Command {
  return new Command("report")
    .description("tell what a plan says: all of it, or the sections asked for")
    .argument("<organisation>", "document, JSON or YAML; - is standard input")
    .argument("<plan>", "plan, as solve writes it; - is standard input")
    .addOption(
      new Option(
        "--section <names>",
        `which sections, separated by commas or one at a time: ${SECTION_NAMES.join(", ")}; default all`,
      ).argParser(sectionNames),
    )
    .addOption(
      new Option("--format <format>", "how the report is written")
        .choices(Object.keys(writers))
        .default("text"),
    )
    .addOption(
      new Option(
        "--frontier <goals>",
        `also weigh two goals against each other, which solves several plans: such as ${frontierGoals}`,
      ).argParser(twoGoals),
    )
    .addOption(
      new Option("--effort <moves>", "of --frontier: moves to try for each plan").argParser(wholeNumber(1)),
    ) // prettier-ignore
    .addOption(
      new Option("--seed <number>", "of --frontier: which of the equally likely searches").argParser(
        wholeNumber(0),
      ),
    ) // prettier-ignore
    .option("--compensation", "also advise what an hour of each task could be worth")
    .option("--member <id>", "of calendars: only this member's")
    .option("--previous <plan>", "of calendars: the plan that was sent before; what is gone is called off")
    .option(
      "--out <file>",
      "write the report here; - is standard output. CSV and calendars are several files: a folder for them",
    )
    .addOption(languageOption())
    .addOption(allOption())
    .action(run);
}

async function run(path: string, planPath: string, options: Options): Promise<void> {
  refuseTwiceStandard(path, planPath, options.previous);
  const { out = "-", format, member, section: sections = SECTION_NAMES } = options;
  const organisation = await readOrganisation(path);
  const plan = await readPlan(planPath, organisation);
  const previous = options.previous === undefined ? {} : { previous: await readPlan(options.previous, organisation) }; // prettier-ignore
  if (member !== undefined && !organisation.members.some(({ id }) => id === member))
    throw new InputError(`there is no member ${JSON.stringify(member)}`);
  warnIfBroken(organisation, plan);
  const curve = options.frontier === undefined ? {} : { frontier: await weighed(organisation, plan, options.frontier, options) }; // prettier-ignore
  const files = await writers[format].write(organisation, plan, {
    ...reportOptions(organisation, options),
    sections: [
      ...sections,
      ...(options.frontier === undefined ? [] : (["frontier"] as const)),
      ...(options.compensation === true ? (["compensation"] as const) : []),
    ],
    ...curve,
    ...(options.compensation === true ? { compensation: await compensation(organisation, plan) } : {}),
    ...(member === undefined ? {} : { member }),
    ...previous,
    stamp: `${new Date().toISOString().slice(0, 19)}Z`,
  });
  const [only, ...others] = files;
  if (only === undefined) throw new InputError("without calendar.start there are no calendars");
  if (others.length > 0) {
    if (out === "-")
      throw new InputError(`${format} is ${files.length} files: name a folder for them with --out`);
    await writeFolder(out, files);
  } else if (out === "-") await print(only.content);
  else {
    await refuseUnwritable(out);
    await writeWhole(out, only.content);
  }
}

/** Solves the plans between two goals, with a bar on a terminal. */
async function weighed(
  organisation: Organisation,
  plan: Plan,
  goals: readonly [GoalName, GoalName],
  { effort, seed }: Pick<Options, "effort" | "seed">,
): Promise<Frontier> {
  const { onProgress, end } = progressBar();
  try {
    return await frontier(
      organisation,
      goals,
      {
        ...(effort === undefined ? {} : { effort }),
        ...(seed === undefined ? {} : { seed }),
        ...(onProgress === undefined ? {} : { onProgress }),
      },
      plan,
    );
  } finally {
    end();
  }
}

/** A report of a plan that does not keep the rules is still a report, but nobody should take it for a good plan. */
function warnIfBroken(organisation: Organisation, plan: Plan): void {
  const { ok, violations } = verify(organisation, plan);
  if (ok) return;
  process.exitCode = EXIT.unverified;
  process.stderr.write(
    `beurtrol: this plan is not right for this organisation, in ${violations.length} places; \`beurtrol verify\` tells which\n`,
  );
}

/** One or several names, added to those of earlier options. */
function sectionNames(value: string, before: readonly SectionName[] = []): readonly SectionName[] {
  const names = value
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) throw new InvalidArgumentError("expected the name of a section.");
  return [...before, ...names.flatMap(sectionNamed)];
}

function sectionNamed(name: string): readonly SectionName[] {
  return name === "all" ? SECTION_NAMES : [oneOf("section", SECTION_NAMES)(name)];
}
