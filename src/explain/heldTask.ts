/** A task that a member does, or part of it. */
export interface HeldTask {
  readonly task: string;
  /** Own hours a week, the mean over the horizon. */
  readonly hours: number;
  /** How much they like it, in [-2, 2]. */
  readonly liking: number;
  readonly learner: boolean;
}
