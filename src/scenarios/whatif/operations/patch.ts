import * as z from "zod/mini";
import { described } from "../../../model/described.ts";
import { entity, type Deep } from "../../../model/entity.ts";
import type { Organisation } from "../../../model/organisation.ts";
import { isRecord } from "../../../model/references.ts";

/** Anything else: a JSON merge patch of the organisation document (RFC 7396). */
export const schema = entity({
  kind: z.literal("patch"),
  patch: described(
    z.record(z.string(), z.unknown()),
    "fields that replace those of the document; null takes one away, lists are replaced whole",
  ),
});

export function apply(organisation: Organisation, { patch }: Deep<z.output<typeof schema>>): Organisation {
  // Whether an organisation comes out is found when it is read again.
  return merged(organisation, patch) as Organisation;
}

/** RFC 7396, section 2. Keys are own entries, so none can reach a prototype. */
function merged(target: unknown, patch: unknown): unknown {
  if (!isRecord(patch)) return patch;
  const fields = new Map(isRecord(target) ? Object.entries(target) : []);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) fields.delete(key);
    else fields.set(key, merged(fields.get(key), value));
  }
  return Object.fromEntries(fields);
}
