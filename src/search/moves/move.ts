import type { Draft } from "../draft.ts";
import type { Random } from "../random.ts";

/** A way to change a solution. New moves join the list in moves/index.ts. */
export interface Move {
  readonly name: string;
  /** How often it is tried, relative to the others. */
  readonly weight: number;
  /**
   * Suggests changes, whatever hard bounds say of them; false if it found none. Portions and holdings are read as they were
   * before the move, so no cell is changed twice.
   */
  propose(draft: Draft, random: Random): boolean;
}
