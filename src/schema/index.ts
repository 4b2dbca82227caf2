import * as z from "zod/mini";
import { planSchema } from "../model/plan.ts";
import { organisationDocument } from "../parse.ts";
import { changesSchema } from "../scenarios/changes/index.ts";
import { scenariosSchema } from "../scenarios/whatif/scenario.ts";

/** The JSON Schema (draft 2020-12) of organisation documents, for editors: plain data. */
export function organisationJsonSchema(): Record<string, unknown> {
  return jsonSchema(organisationDocument);
}

/** The JSON Schema (draft 2020-12) of plan documents: plain data. */
export function planJsonSchema(): Record<string, unknown> {
  return jsonSchema(planSchema);
}

/** The JSON Schema (draft 2020-12) of documents of changes, as `replan` takes them: plain data. */
export function changesJsonSchema(): Record<string, unknown> {
  return jsonSchema(changesSchema);
}

/** The JSON Schema (draft 2020-12) of documents of scenarios, as `whatIf` takes them: plain data. */
export function scenariosJsonSchema(): Record<string, unknown> {
  return jsonSchema(scenariosSchema);
}

function jsonSchema(schema: z.ZodMiniType): Record<string, unknown> {
  const made = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema: json }) => {
      // In memory unknown keys are refused by the walk over the references; JSON Schema can say it itself.
      if (
        zodSchema._zod.def.type === "object" &&
        json.properties !== undefined &&
        Object.hasOwn(json.properties, "notes")
      ) {
        json.additionalProperties = false;
        json.patternProperties = { "^x-": {} };
      }
    },
  });
  return { ...made };
}
