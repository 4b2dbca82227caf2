import type { Finding, Violation } from "./finding.ts";

/** A breach, before it is known whether the rule is hard. */
export type Breach = Omit<Violation, "rule">;

/** One place where a rule applies. */
export interface Instance {
  /** Violation fraction of the upper bound; 0 is kept. */
  readonly upper?: number;
  /** What breaks the upper bound, should the rule be hard. */
  readonly breaches?: readonly Breach[];
  /** Violation fraction of the lower bound. */
  readonly lower?: number;
  /** How much the instance counts in the mean; default 1. */
  readonly weight?: number;
}

/**
 * Gathers what is found of one rule. Upper bounds are hard, lower bounds elastic; with a weight both are soft, and cost
 * the mean of their fractions times the weight.
 */
export class Check {
  readonly #name: string;
  readonly #weight: number | undefined;
  readonly #elastic: boolean;
  readonly #violations: Violation[] = [];
  #sum = 0;
  #instances = 0;

  constructor(name: string, how: { readonly weight: number | undefined; readonly elastic: boolean }) {
    this.#name = name;
    this.#weight = how.weight;
    this.#elastic = how.elastic;
  }

  add({ upper = 0, breaches = [], lower = 0, weight = 1 }: Instance): void {
    const soft = this.#weight !== undefined;
    if (!soft) for (const breach of breaches) this.#violations.push({ rule: this.#name, ...breach });
    this.#sum += weight * ((soft ? upper : 0) + lower);
    this.#instances += weight;
  }

  finding(): Finding {
    const mean = this.#instances > 0 ? this.#sum / this.#instances : 0;
    return { rule: this.#name, violations: this.#violations, cost: this.#cost(mean) };
  }

  #cost(mean: number): Finding["cost"] {
    if (this.#weight !== undefined) return { tier: "soft", value: mean * this.#weight };
    return this.#elastic ? { tier: "elastic", value: mean } : null;
  }
}

/** (value - max) / max where the value is above; a max of 0 divides by 1. */
export function fractionAbove(value: number, max: number): number {
  return Math.max(0, value - max) / (max > 0 ? max : 1);
}

/** (min - value) / min where the value is below. */
export function fractionBelow(value: number, min: number): number {
  return min > 0 ? Math.max(0, min - value) / min : 0;
}
