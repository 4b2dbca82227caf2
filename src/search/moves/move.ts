import type { Draft } from "../draft.ts";
import type { Random } from "../random.ts";

/** A way to change a solution. New moves join the list in moves/index.ts. */
export interface Move {
  readonly name: string;
  /** How often it is tried, relative to the others. */
  readonly weight: number;
  /** Drafts a change; false if it found none. The caller undoes what was drafted. */
  propose(draft: Draft, random: Random): boolean;
}
