import * as z from "zod/mini";

/** The same schema with a description, which the JSON Schema for editors shows. */
export function described<Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema {
  const own = z.clone(schema);
  z.globalRegistry.add(own, { description });
  return own;
}
