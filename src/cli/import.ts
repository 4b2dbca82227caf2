import { Command } from "commander";
import { inspectOrganisation, issueText } from "../index.ts";
import { EXIT } from "./exit.ts";
import { readBytes, refuseTwiceStandard } from "./input.ts";
import { systemLanguage } from "./language.ts";
import { formatOption, languageOption, type PrintOptions } from "./options.ts";
import { json, print, refuseUnwritable, writeWhole } from "./output.ts";

interface Options extends PrintOptions {
  readonly out: string;
  readonly force?: boolean;
}

export function importCommand(): Command {
  return new Command("import")
    .description("make an organisation document of tables: task lists, matrices, jobs (.xlsx, .csv)")
    .argument("<files...>", "workbooks of Excel and comma-separated values; - is standard input")
    .option("--out <file>", "where the document goes; - is standard output", "-")
    .option("--force", "write what could be read, even if there are errors")
    .addOption(formatOption())
    .addOption(languageOption())
    .action(run);
}

/** The document goes to a file or standard output; what is wrong with the tables to standard error, in words or as JSON. */
async function run(paths: readonly string[], options: Options): Promise<void> {
  refuseTwiceStandard(...paths);
  // Loaded here, so that no other command waits for what reads tables.
  const { importTables, problemCount, problemText } = await import("../import/index.ts");
  const language = options.lang ?? systemLanguage();
  if (options.out !== "-") await refuseUnwritable(options.out);
  const files = await Promise.all(paths.map(async (name) => ({ name, content: await readBytes(name) })));
  const { document, problems } = await importTables(files);
  const { issues } = inspectOrganisation(document);
  if (options.format === "json") process.stderr.write(json({ problems, issues }));
  else {
    for (const problem of problems) process.stderr.write(`${problemText(problem, language)}\n`);
    if (problems.length > 0) process.stderr.write(`${problemCount(problems, language)}\n`);
    for (const issue of issues) process.stderr.write(`${issueText(issue)}\n`);
  }
  const bad = [...problems, ...issues].some(({ severity }) => severity === "error");
  if (bad) process.exitCode = EXIT.badInput;
  if (bad && options.force !== true) return;
  await (options.out === "-" ? print(json(document)) : writeWhole(options.out, json(document)));
}
