/** Whether a value is above a limit by more than rounding can explain: 1e-6 of the limit. */
export function exceeds(value: number, limit: number): boolean {
  return value - limit > 1e-6 * Math.abs(limit) + 1e-9;
}

/** Whether a claimed number is the true one, to 1e-6; of its size, where it is above 1. */
export function agrees(claimed: number, expected: number): boolean {
  return Math.abs(claimed - expected) <= 1e-6 * Math.max(1, Math.abs(expected));
}

/** Whether claimed hours are the true ones, to 1e-6 of their size. */
export function closeTo(claimed: number, expected: number): boolean {
  return Math.abs(claimed - expected) <= 1e-6 * Math.abs(expected) + 1e-9;
}

/** Whole portions in a number that rounding may have put just below one: 0.7 x 10 is 7. */
export function wholeBelow(value: number): number {
  return Math.floor(value + 1e-9);
}

/** The same, upwards; nothing is 0, not -0. */
export function wholeAbove(value: number): number {
  return Math.ceil(value - 1e-9) + 0;
}
