/** One solver on one instance, once. */
export interface Job {
  readonly instance: string;
  readonly runner: string;
  readonly seed: number;
  readonly seconds: number;
  readonly publicFolder: string | null;
}

/** A solution that was found, recounted. */
export interface Step {
  /** Since the run began. */
  readonly seconds: number;
  /** Cost per tier, recounted from the portions. */
  readonly tiers: readonly number[];
  /** How many hard bounds it breaks: a solution with any does not count. */
  readonly broken: number;
  /** The objective of a public set, counted from its raw file; null if there is none or a constraint is broken. */
  readonly value: number | null;
}

/** What a run came to. */
export interface Run {
  readonly job: Job;
  readonly steps: readonly Step[];
  /** Lower bound per tier, as far as one was proven; null for the others. */
  readonly bounds: readonly (number | null)[];
  /** Resident memory in bytes: of the process with the instance loaded, and the most it came to. */
  readonly memory: { readonly before: number; readonly peak: number };
  /** Why it ended before its time: killed, or an error; null if it did not. */
  readonly failure: string | null;
}

/** What a child process tells the one that started it. */
export type Message =
  | { readonly kind: "started"; readonly memory: number }
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "bound"; readonly tier: number; readonly bound: number }
  | { readonly kind: "memory"; readonly peak: number };
