/** Something a plan does that it may not do. */
export interface Violation {
  /** Name of the rule, or `form` where the plan contradicts itself or the organisation. */
  readonly rule: string;
  readonly message: string;
  readonly member?: string;
  readonly task?: string;
  readonly period?: number;
  readonly value?: number;
  readonly limit?: number;
}

/** What the check of one rule found. */
export interface Finding {
  readonly rule: string;
  /** Hard rules: every breach. */
  readonly violations: readonly Violation[];
  /** Elastic and soft rules: the tier, and the mean violation over the instances times the weight; null for hard rules. */
  readonly cost: { readonly tier: "elastic" | "soft" | "moved"; readonly value: number } | null;
}
