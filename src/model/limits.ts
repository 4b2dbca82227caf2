/** What one document may hold. Beyond these it is refused with a clear error, so no input can exhaust a machine. */
export const LIMITS = {
  /** Values (objects, lists, strings, numbers ...) in one document. */
  values: 2_000_000,
  /** Nesting of objects and lists. */
  depth: 32,
  /** Characters in one string. */
  text: 20_000,
  /** Characters in one id. */
  id: 120,
  members: 1_000,
  tasks: 5_000,
  processes: 1_000,
  competences: 1_000,
  dependencies: 20_000,
  rules: 2_000,
  periods: 520,
  slots: 6,
  /** Portions of one turn. */
  portions: 1_000,
  /** Turns over the whole horizon, companion turns not counted. */
  turns: 50_000,
  /** Pairs of a member and a turn. */
  cells: 2_000_000,
  /** Hours a week of one task or member. */
  hours: 100_000,
} as const;
