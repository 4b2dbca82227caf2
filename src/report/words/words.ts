import type { Quadrant } from "../../measures/likeAndSkill.ts";
import type { FigureName } from "../../measures/figures.ts";
import type { MoveReason } from "../../scenarios/index.ts";
import type { ComparingWords } from "./comparing/words.ts";
import type { FairnessWords } from "./fairness/words.ts";
import type { QualityWords } from "./quality/words.ts";

/** Everything the reports say, in one language. Arguments are ready to print; numbers decide between one and many. */
export interface ReportWords {
  /** For numbers and dates. */
  readonly locale: string;
  readonly title: (name: string) => string;
  readonly unnamed: string;
  readonly horizon: (periods: number, weeks: number) => string;
  readonly from: (start: string, end: string) => string;
  /** Of periods as they are numbered in the document. */
  readonly period: (number: number) => string;
  readonly stretch: (first: number, last: number) => string;
  readonly always: string;
  readonly hours: (number: string) => string;
  readonly hoursAWeek: (number: string) => string;
  readonly folded: (number: number) => string;
  /** The same where there is no command that shows the rest. */
  readonly further: (number: number) => string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly summary: SummaryWords;
  readonly bundles: BundleWords;
  readonly rota: RotaWords;
  readonly cover: CoverWords;
  readonly uncovered: UncoveredWords;
  readonly unmet: UnmetWords;
  readonly comparison: ComparisonWords;
  readonly comparing: ComparingWords;
  readonly fairness: FairnessWords;
  readonly quality: QualityWords;
  readonly goals: GoalTableWords;
  readonly frontier: FrontierWords;
  readonly priceOfFairness: PriceOfFairnessWords;
  readonly compensation: CompensationWords;
  readonly quadrant: QuadrantWords;
  readonly figures: Readonly<Record<FigureName, string>>;
  readonly check: CheckWords;
  readonly verdict: VerdictWords;
  readonly replan: ReplanWords;
}

export interface FrontierWords {
  readonly heading: string;
  /** Names of the two goals. */
  readonly between: (first: string, second: string) => string;
  /** One goal decides: no plan that was found is better on one and worse on the other. */
  readonly single: string;
  readonly plan: string;
  readonly given: string;
  readonly knee: string;
  readonly kneeMeans: string;
}

export interface SummaryWords {
  readonly everything: (members: number, tasks: number) => string;
  readonly almost: (share: string, members: number, tasks: number) => string;
  readonly unmet: (rules: number) => string;
  readonly kept: string;
  readonly aborted: string;
  /** Which periods the members have been promised; the others are a draft. */
  readonly published: (periods: string, all: boolean) => string;
}

export interface BundleWords {
  readonly heading: (period: string) => string;
  readonly load: (hours: string, available: string) => string;
  readonly absent: string;
  readonly group: string;
  readonly home: string;
  readonly rotates: string;
  readonly elected: string;
  readonly learns: string;
  /** Over a list of the dates at which turns begin, or of periods. */
  readonly turns: (dated: boolean) => string;
  readonly beside: string;
  readonly mentors: (learners: string, task: string) => string;
  readonly deputises: (task: string) => string;
  readonly advises: (task: string) => string;
  readonly shadows: (task: string) => string;
  readonly grows: string;
  readonly practised: (practised: string, wished: string) => string;
  readonly enough: (wished: string) => string;
  readonly private: string;
  readonly likes: readonly string[];
  readonly least: (shown: number, all: number) => string;
}

export interface RotaWords {
  readonly heading: string;
  readonly task: string;
  readonly open: string;
  readonly columns: (weeks: number) => string;
  readonly legend: readonly string[];
}

export interface CoverWords {
  readonly heading: string;
  readonly deputies: string;
  readonly mentors: string;
  readonly advisers: string;
}

export interface UncoveredWords {
  readonly heading: (gaps: number) => string;
  readonly nobodyAble: string;
  readonly nobodyFree: string;
  readonly rules: string;
  /** Deputies and advisers: no rule but that nobody can be one of themselves. */
  readonly themselves: string;
  /** The other way round: who could do it stands beside it. */
  readonly standIns: string;
  readonly notThemselves: string;
  readonly able: (members: number) => string;
  readonly roles: Readonly<Record<"mentor" | "deputy" | "adviser", string>>;
}

export interface UnmetWords {
  readonly heading: string;
  readonly cost: string;
  readonly waived: string;
  readonly waivedTask: (task: string, able: number, needed: number) => string;
  readonly courses: string;
  readonly course: (member: string, competences: string) => string;
}

export interface ComparisonWords {
  readonly heading: string;
  readonly measure: string;
  readonly today: string;
  readonly plan: string;
  /** Unlike the figure of one moment: over all periods together. */
  readonly throughout: (figure: string) => string;
  readonly better: string;
  readonly worse: string;
  readonly same: string;
  /** Somebody, their work of today and the hours that they have. */
  readonly overloaded: (member: string, hours: string, of: string) => string;
  readonly overloadedToday: (people: string) => string;
}

export interface GoalTableWords {
  readonly heading: string;
  readonly goal: string;
  readonly cost: string;
  readonly weight: string;
  readonly unweighted: string;
}

export interface PriceOfFairnessWords {
  readonly heading: string;
  readonly costs: (percent: string) => string;
  readonly gains: (percent: string) => string;
  readonly free: string;
  readonly unknown: string;
  readonly figure: string;
  readonly average: string;
  readonly leximin: string;
  readonly heaviest: string;
  readonly mean: string;
  readonly least: string;
  readonly goal: (name: string) => string;
}

export interface CompensationWords {
  readonly heading: string;
  readonly advice: string;
  readonly task: string;
  readonly hour: string;
  readonly shadow: string;
  readonly between: string;
  readonly earnings: string;
  readonly voluntary: (task: string) => string;
  readonly none: string;
  readonly openEnded: (least: string) => string;
  readonly interval: (least: string, most: string) => string;
  readonly shadowMeans: string;
  readonly betweenMeans: string;
  readonly earningsMean: string;
  readonly noEarnings: string;
  readonly cap: (least: string, most: string) => string;
}

export interface QuadrantWords {
  readonly heading: (period: string) => string;
  readonly member: string;
  readonly names: Readonly<Record<Quadrant, string>>;
  readonly together: string;
}

export interface CheckWords {
  readonly usable: (tasks: number, members: number) => string;
  readonly warnings: (number: number) => string;
  readonly noWarnings: string;
  readonly work: (period: string, work: string, available: string) => string;
  readonly enough: (work: string, available: string) => string;
  readonly tooMuch: string;
  readonly nobody: string;
  readonly sole: string;
  readonly short: string;
  readonly shortTask: (task: string, work: string, available: string) => string;
  readonly level: (competence: string, level: number) => string;
  readonly contradiction: string;
}

export interface VerdictWords {
  readonly ok: string;
  readonly violations: (number: number) => string;
}

export interface ReplanWords {
  readonly title: (name: string) => string;
  readonly nothing: string;
  readonly moved: (hours: string) => string;
  /** Over what moves for one reason. */
  readonly because: Readonly<Record<MoveReason, string>>;
  readonly passes: (from: string, to: string) => string;
  readonly takes: (to: string) => string;
  readonly drops: (from: string) => string;
  readonly released: string;
  readonly relaxed: string;
}
