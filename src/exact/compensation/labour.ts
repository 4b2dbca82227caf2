/** Who can do how much of what, and how much they mind: what rates are computed from. All lists are in the same order. */
export interface Labour {
  /** Hours of each task that are done. */
  readonly tasks: readonly number[];
  /** Hours that each member has. */
  readonly members: readonly number[];
  /** Displeasure of an hour by member and task, >= 0; null where the member does not do the task. */
  readonly displeasure: readonly (readonly (number | null)[])[];
}

/** Hours by member and task, of a division that costs all together the least displeasure. */
export type Hours = readonly (readonly number[])[];

/** Hours that are nothing but rounding. */
export const LEAST_HOURS = 1e-6;

/** Members and tasks as pairs, in order: those for whom there is a displeasure. */
export function pairsOf({
  displeasure,
}: Labour): readonly { readonly member: number; readonly task: number; readonly displeasure: number }[] {
  return displeasure.flatMap((row, member) =>
    row.flatMap((each, task) => (each === null ? [] : [{ member, task, displeasure: each }])),
  );
}
