import type { Draft } from "../draft.ts";
import type { Random } from "../../random.ts";

/** A way to change a solution. New moves join the list in moves/index.ts. */
export interface Move {
  readonly name: string;
  /** How often it is tried, relative to the others. */
  readonly weight: number;
  /**
   * Suggests changes, which may break hard bounds; false if it found none. What is suggested does not show in portions and
   * holdings yet, so no cell may be changed twice; a move that makes room step by step drafts its changes instead.
   */
  propose(draft: Draft, random: Random): boolean;
}
