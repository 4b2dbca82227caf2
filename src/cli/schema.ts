import { Argument, Command } from "commander";
import {
  changesJsonSchema,
  organisationJsonSchema,
  planJsonSchema,
  scenariosJsonSchema,
} from "../schema/index.ts";
import { json, print } from "./output.ts";
import { formatOption } from "./options.ts";

const SCHEMAS = {
  organisation: organisationJsonSchema,
  plan: planJsonSchema,
  changes: changesJsonSchema,
  scenarios: scenariosJsonSchema,
};

export function schemaCommand(): Command {
  return new Command("schema")
    .description("print the JSON Schema of a document, for editors")
    .addArgument(
      new Argument("[document]", "which document").choices(Object.keys(SCHEMAS)).default("organisation"),
    )
    .addOption(formatOption().default("json").choices(["json"]))
    .action(async (document: keyof typeof SCHEMAS) => {
      await print(json(SCHEMAS[document]()));
    });
}
