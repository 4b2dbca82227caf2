/** -ln of 4096 evenly spread numbers in (0, 1), by arithmetic that is the same in every engine. */
export const EXPONENTIAL = Float64Array.from(
  { length: 4096 },
  (_, index) => -naturalLog((index + 0.5) / 4096),
);

/** ln(x) for 0 < x <= 1: halving to [0.5, 1], then the series of 2 artanh((x - 1) / (x + 1)). */
export function naturalLog(x: number): number {
  let rest = x;
  let halvings = 0;
  while (rest < 0.5) {
    rest *= 2;
    halvings += 1;
  }
  const ratio = (rest - 1) / (rest + 1);
  let power = ratio;
  let sum = 0;
  for (let odd = 1; odd < 60; odd += 2) {
    sum += power / odd;
    power *= ratio * ratio;
  }
  return 2 * sum - halvings * Math.LN2;
}

/** Steps from a temperature down to another by equal ratios; `at` tells the temperature for a progress in [0, 1]. */
export class Cooling {
  readonly #temperatures: Float64Array;

  /** @param halvings the end is the start halved so many times, in 16 steps each. */
  constructor(start: number, halvings: number) {
    const ratio = Math.sqrt(Math.sqrt(Math.sqrt(Math.sqrt(0.5))));
    this.#temperatures = new Float64Array(16 * halvings + 1);
    let temperature = start;
    for (let step = 0; step < this.#temperatures.length; step += 1) {
      this.#temperatures[step] = temperature;
      temperature *= ratio;
    }
  }

  at(progress: number): number {
    const last = this.#temperatures.length - 1;
    return this.#temperatures[Math.min(last, Math.floor(progress * (last + 1)))]!;
  }
}
