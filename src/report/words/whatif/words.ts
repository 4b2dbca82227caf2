/** What the reports say of scenarios, of absences and of chance. Arguments are ready to print. */
export interface WhatIfWords {
  readonly scenarios: {
    readonly title: (name: string) => string;
    readonly lead: string;
    readonly scenario: string;
    readonly now: string;
    /** The plan of now, searched on with as much effort as a scenario. */
    readonly unchanged: string;
    readonly open: string;
    readonly moved: string;
    /** Where rules contradict each other. */
    readonly torn: (name: string, rules: string) => string;
    readonly more: (name: string) => string;
    readonly openMore: string;
    readonly openLess: string;
    readonly goals: string;
    readonly goal: (name: string, better: boolean, before: string, after: string) => string;
    readonly members: string;
    readonly member: (name: string, better: boolean) => string;
    readonly nothing: string;
  };
  readonly stress: {
    readonly title: (name: string) => string;
    readonly lead: (when: string) => string;
    readonly member: string;
    readonly held: string;
    readonly open: string;
    readonly moved: string;
    readonly helpers: string;
    readonly covered: (number: number, of: number) => string;
    readonly noPlan: string;
    readonly advice: string;
    readonly hangs: (member: string, task: string, hours: string) => string;
    readonly onlyOne: string;
    readonly learn: (member: string, levels: string, hours: string, wished: boolean) => string;
    readonly standIn: (member: string) => string;
  };
  readonly simulation: {
    readonly title: (name: string) => string;
    readonly runs: (runs: number, absence: string) => string;
    readonly covered: (times: string, low: string, high: string) => string;
    readonly undone: (mean: string, worst: string) => string;
    readonly endings: string;
    readonly ending: Readonly<Record<"undisturbed" | "helped" | "replanned" | "undone" | "untried", string>>;
    readonly tasks: string;
    readonly members: string;
    readonly often: (times: string) => string;
  };
}
