/** What a stop criterion may look at. */
export interface StopView {
  readonly moves: number;
  /** Costs per tier of the best solution so far. */
  readonly tiers: Float64Array;
  readonly broken: number;
}

/** Says how much of the effort is spent: 0 at the start, 1 or more to stop. It also paces the cooling. */
export interface Stop {
  fraction(view: StopView): number;
}
