import type { Option } from "commander";
import type { Organisation, Plan, SolveProgress } from "../../index.ts";
import type { PrintOptions, reportOptions } from "../options.ts";

/** Options that several ways of comparing share; each reads its own from there too. */
export interface CompareOptions extends PrintOptions {
  readonly effort?: number;
  readonly seed?: number;
  readonly out?: string;
}

/** A plan, and the file that it comes from; null for one that was made here. */
export interface NamedPlan {
  readonly file: string | null;
  readonly plan: Plan;
}

/** What there is to compare, and how. */
export interface Asked {
  readonly organisation: Organisation;
  /** The plans named on the command line, verified. */
  readonly plans: readonly NamedPlan[];
  /** The first of them; if there is none, one is made. */
  readonly firstPlan: () => Promise<NamedPlan>;
  readonly options: CompareOptions & Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: SolveProgress) => void;
}

export interface Answer {
  /** As JSON has it. */
  readonly data: unknown;
  readonly text: (options: ReturnType<typeof reportOptions>) => string;
  /** Documents for the folder of `--out`. */
  readonly files: readonly { readonly name: string; readonly document: unknown }[];
}

/** A way of comparing: the option that asks for it, and what it does. */
export interface Mode {
  /** The option's name among those that are read. */
  readonly name: string;
  readonly option: () => Option;
  /** Options that go with it only. */
  readonly more?: () => readonly Option[];
  readonly run: (asked: Asked) => Promise<Answer>;
}

/** Effort and seed, where they were given. */
export function searchOptions({ options: { effort, seed }, signal, onProgress }: Asked) {
  return {
    signal,
    ...(effort === undefined ? {} : { effort }),
    ...(seed === undefined ? {} : { seed }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
}
