import { onScale, type Criterion } from "./criterion.ts";

/** What is better or worse than in something else, on one criterion. */
export interface BalanceChange {
  /** Id of the criterion. */
  readonly criterion: string;
  readonly before: number;
  readonly after: number;
  /** On the scale of the criterion, times its weight if it has one: above 0 it is better, below 0 worse. Never 0. */
  readonly gain: number;
}

/** Plus and minus (R127, "hun '+' en '-' af"), each with the most important first. */
export interface Balance {
  readonly plus: readonly BalanceChange[];
  readonly minus: readonly BalanceChange[];
}

/** What is better and what is worse, on every criterion that has a value on both sides. */
export function balance(
  criteria: readonly Criterion[],
  before: readonly (number | null)[],
  after: readonly (number | null)[],
): Balance {
  const changes = criteria.flatMap((criterion, place): BalanceChange[] => {
    const [was, is] = [before[place] ?? null, after[place] ?? null];
    if (was === null || is === null) return [];
    const importance = criterion.weight > 0 ? criterion.weight : 1;
    const gain = importance * (onScale(criterion, is) - onScale(criterion, was));
    return Math.abs(gain) < 1e-9 ? [] : [{ criterion: criterion.id, before: was, after: is, gain }];
  });
  const sorted = changes.sort((a, b) => Math.abs(b.gain) - Math.abs(a.gain));
  return { plus: sorted.filter(({ gain }) => gain > 0), minus: sorted.filter(({ gain }) => gain < 0) };
}
