import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import { period, reference } from "../../model/values.ts";

/** What a member holds of a task in some periods. */
const held = entity({
  member: reference("member"),
  task: reference("task"),
  from: described(period, "first period"),
  to: described(z.optional(period), "last period; default the first"),
});

/** Two members take each other's work. */
export const swap = entity({ kind: z.literal("swap"), a: held, b: held });
export type Swap = Deep<z.output<typeof swap>>;

/** A member takes over what another holds of a task for a time. */
export const cover = entity({
  kind: z.literal("cover"),
  ...held.shape,
  by: described(reference("member"), "who takes it over"),
});
export type Cover = Deep<z.output<typeof cover>>;

/** Work that goes from hand to hand because members have agreed it. */
export interface Transfer {
  readonly member: string;
  readonly by: string;
  readonly task: string;
  readonly from: number;
  readonly to: number;
}

/** What a swap or a cover moves. */
export function exchanged(change: Swap | Cover): readonly Transfer[] {
  if (change.kind === "cover") return [transfer(change, change.by)];
  return [transfer(change.a, change.b.member), transfer(change.b, change.a.member)];
}

/** Whether a turn lies within the periods for which its task is given away. */
export function concerns(
  { task, from, to }: Transfer,
  turn: { readonly task: string; readonly first: number; readonly last: number },
): boolean {
  return turn.task === task && turn.first >= from && turn.last <= to;
}

function transfer({ member, task, from, to }: Deep<z.output<typeof held>>, by: string): Transfer {
  return { member, by, task, from, to: to ?? from };
}
