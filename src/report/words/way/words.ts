import type { Cause } from "../../../explain/index.ts";

/** What the reports say of what stands in the way, and of what would help. Arguments are ready to print. */
export interface WayWords {
  readonly heading: string;
  /** What the figures of this list are worth. */
  readonly lead: string;
  /** How many tasks, how many hours they need, and when. */
  readonly needed: (tasks: number, hours: string, when: string) => string;
  readonly nobody: string;
  readonly available: (people: number, hours: string) => string;
  /** Hours of one person, with what bounds them if it is not their hours. */
  readonly person: (name: string, hours: string) => string;
  readonly bounded: (name: string, hours: string, by: string) => string;
  readonly short: (hours: string) => string;
  /** What would be enough by itself. */
  readonly unless: string;
  readonly causes: Readonly<Record<Exclude<Cause["kind"], "hours" | "portions">, (what: string) => string>>;
  /** The same of whole parts. */
  readonly portions: string;
  /** The same where nothing but more hours would do. */
  readonly hours: string;
  readonly level: (competence: string, level: number) => string;
  readonly none: string;
  readonly remedies: {
    readonly heading: string;
    readonly lead: string;
    readonly none: string;
    readonly gains: (hours: string, left: string) => string;
    readonly all: (hours: string) => string;
    readonly hire: (hours: string, levels: string) => string;
    readonly train: (member: string, levels: string, hours: string, wished: boolean) => string;
    readonly repays: (weeks: number) => string;
    readonly extend: (member: string, from: string, to: string) => string;
    readonly relax: (rule: string) => string;
    readonly ask: (members: string, tasks: string) => string;
    readonly slots: (tasks: string) => string;
    readonly move: (task: string, from: string, to: string, hours: string) => string;
    readonly drop: (tasks: string) => string;
  };
}
