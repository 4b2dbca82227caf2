import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import { LIMITS } from "../../model/limits.ts";
import type { Organisation } from "../../model/organisation.ts";
import { period } from "../../model/values.ts";
import * as absence from "./absence.ts";
import { cover, exchanged, swap, type Transfer } from "./exchange.ts";
import * as joining from "./joining.ts";
import * as leaving from "./leaving.ts";
import * as preference from "./preference.ts";
import * as wishes from "./wishes.ts";

export const CHANGES_SCHEMA = "beurtrol-changes/1";

const change = z.discriminatedUnion("kind", [
  absence.schema,
  leaving.schema,
  joining.schema,
  preference.schema,
  wishes.schema,
  swap,
  cover,
]);

/** What changes while a group lives by a plan. */
export const changesSchema = entity({
  schema: z.literal(CHANGES_SCHEMA),
  from: described(
    z.optional(period),
    "first period that may change; default the first period that a change names",
  ),
  changes: z.array(change).check(z.minLength(1), z.maxLength(LIMITS.rules)),
});

/** Changes as one writes them: fields with a default may be absent. */
export type ChangesInput = z.input<typeof changesSchema>;
/** Changes as they were read: `parseChanges` makes them. */
export type Changes = Deep<z.output<typeof changesSchema>>;
export type Change = Changes["changes"][number];

/** One change made to the document. A swap or a cover moves work of a plan, and leaves the document as it is. */
export function applied(organisation: Organisation, change: Change): Organisation {
  switch (change.kind) {
    case "absence":
      return absence.apply(organisation, change);
    case "leaving":
      return leaving.apply(organisation, change);
    case "joining":
      return joining.apply(organisation, change);
    case "preference":
      return preference.apply(organisation, change);
    case "wishes":
      return wishes.apply(organisation, change);
    case "swap":
    case "cover":
      return organisation;
  }
}

/** The stretches of time that a change is about; none for likes, which hold throughout. */
export function stretchesOf(
  change: Change,
): readonly { readonly from: number; readonly to?: number | undefined }[] {
  switch (change.kind) {
    case "swap":
      return [change.a, change.b].map(({ from, to }) => ({ from, to: to ?? from }));
    case "cover":
      return [{ from: change.from, to: change.to ?? change.from }];
    case "preference":
      return [];
    case "absence":
      return [{ from: change.from, to: change.to }];
    case "leaving":
    case "joining":
    case "wishes":
      return [{ from: change.from }];
  }
}

/** All work that goes from hand to hand because members have agreed it, each with the place of its change in the list. */
export function transfersOf({ changes }: Changes): readonly (Transfer & { readonly change: number })[] {
  return changes.flatMap((each, index) =>
    each.kind === "swap" || each.kind === "cover"
      ? exchanged(each).map((transfer) => ({ ...transfer, change: index }))
      : [],
  );
}
