import { Command } from "commander";
import { version } from "../index.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { explainCommand } from "./explain.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { measureCommand } from "./measure.ts";
import { replanCommand } from "./replan.ts";
import { reportCommand } from "./report.ts";
import { schemaCommand } from "./schema.ts";
import { solveCommand } from "./solve.ts";
import { verifyCommand } from "./verify.ts";

/** The command line: a command a file. */
export function program(): Command {
  const commands = [
    solveCommand,
    verifyCommand,
    replanCommand,
    compareCommand,
    checkCommand,
    measureCommand,
    reportCommand,
    explainCommand,
    importCommand,
    initCommand,
    schemaCommand,
  ];
  const root = new Command("beurtrol")
    .description(
      "Divides the work of a self-steering team into fair bundles of whole work, and explains every choice.",
    )
    .version(version)
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 fault of beurtrol, 2 bad input or usage, 3 contradicting rules, 4 verification failed, 130 interrupted.",
    );
  for (const make of commands) {
    const command = make().exitOverride();
    root.addCommand(command);
  }
  return root.exitOverride();
}
