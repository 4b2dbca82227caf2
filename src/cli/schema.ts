import { Argument, Command } from "commander";
import { organisationJsonSchema, planJsonSchema } from "../schema/index.ts";
import { json, print } from "./output.ts";
import { formatOption } from "./options.ts";

export function schemaCommand(): Command {
  return new Command("schema")
    .description("print the JSON Schema of a document, for editors")
    .addArgument(
      new Argument("[document]", "which document").choices(["organisation", "plan"]).default("organisation"),
    ) // prettier-ignore
    .addOption(formatOption().default("json").choices(["json"]))
    .action(async (document: string) => {
      await print(json(document === "plan" ? planJsonSchema() : organisationJsonSchema()));
    });
}
