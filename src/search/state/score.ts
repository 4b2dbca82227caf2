/** What a solution costs: one number a tier, and how many hard bounds it breaks. */
export class Score {
  readonly tiers: Float64Array;
  broken = 0;

  constructor(tiers: number) {
    this.tiers = new Float64Array(tiers);
  }
}
