import * as z from "zod/mini";
import { goals } from "../../src/model/goals.ts";
import { task } from "../../src/model/task.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { ruleSchema } from "../../src/rules/index.ts";
import {
  CHANGES_SCHEMA,
  changesSchema,
  SCENARIOS_SCHEMA,
  scenariosSchema,
} from "../../src/scenarios/index.ts";

const part = z.union([task, ruleSchema, z.strictObject({ goals })]);

/** Reads what a page shows of a document: a whole one by its schema, else tasks, rules and goals as they stand in one. */
export function readShown(value: unknown): void {
  if (Array.isArray(value)) value.forEach((each) => void part.parse(each));
  else if (!(value instanceof Object && "schema" in value)) part.parse(value);
  else if (value.schema === CHANGES_SCHEMA) changesSchema.parse(value);
  else if (value.schema === SCENARIOS_SCHEMA) scenariosSchema.parse(value);
  else parseOrganisation(value);
}
