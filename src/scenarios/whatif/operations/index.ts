import type { Organisation } from "../../../model/organisation.ts";
import * as absence from "../../changes/absence.ts";
import * as joining from "../../changes/joining.ts";
import * as leaving from "../../changes/leaving.ts";
import * as preference from "../../changes/preference.ts";
import * as wishes from "../../changes/wishes.ts";
import type * as z from "zod/mini";
import type { Deep } from "../../../model/entity.ts";
import * as goals from "./goals.ts";
import * as part from "./part.ts";
import * as patch from "./patch.ts";
import * as rule from "./rule.ts";
import * as volume from "./volume.ts";

/** What may be otherwise in a scenario: some of the changes that one lives through, and what one only tries out. */
export const operations = [
  absence.schema,
  leaving.schema,
  joining.schema,
  preference.schema,
  wishes.schema,
  part.schema,
  volume.schema,
  rule.schema,
  rule.added,
  goals.schema,
  patch.schema,
] as const;

export type Operation = Deep<z.output<(typeof operations)[number]>>;

/** One operation made to the document. */
export function applied(organisation: Organisation, operation: Operation): Organisation {
  switch (operation.kind) {
    case "absence":
      return absence.apply(organisation, operation);
    case "leaving":
      return leaving.apply(organisation, operation);
    case "joining":
      return joining.apply(organisation, operation);
    case "preference":
      return preference.apply(organisation, operation);
    case "wishes":
      return wishes.apply(organisation, operation);
    case "part":
      return part.apply(organisation, operation);
    case "volume":
      return volume.apply(organisation, operation);
    case "rule":
      return rule.apply(organisation, operation);
    case "newRule":
      return rule.add(organisation, operation);
    case "goals":
      return goals.apply(organisation, operation);
    case "patch":
      return patch.apply(organisation, operation);
  }
}
