/** `under x (target - balance)` below the target and `over x (balance - target)` above it, or that of the square. */
export interface Cost {
  readonly target: number;
  readonly under: number;
  readonly over: number;
  readonly squared: boolean;
}

/** The true cost of a balance. */
export function costAt({ target, under, over, squared }: Cost, balance: number): number {
  const off = balance - target;
  return (off < 0 ? under : over) * (squared ? off * off : Math.abs(off));
}
