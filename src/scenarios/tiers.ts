/** Whether a tier is compared as a part, as goals and leximin are, or may not be worse at all, as coverage and rules. */
export function isGoals(tier: string): boolean {
  return tier.startsWith("goals") || tier.startsWith("fairness");
}
