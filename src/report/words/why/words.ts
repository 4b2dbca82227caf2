import type { Fixed, NoLearner } from "../../../explain/index.ts";

/** What the reports say of why, why not, and what a rule costs. Arguments are ready to print; numbers decide between one and many. */
export interface WhyWords {
  readonly title: {
    readonly holds: (member: string, task: string) => string;
    readonly not: (member: string, task: string) => string;
    readonly bundle: (member: string) => string;
  };
  readonly held: (portions: number, of: number, hours: string) => string;
  readonly learns: string;
  readonly holders: (names: string, number: number) => string;
  readonly open: string;
  readonly fixed: string;
  readonly fixedBy: Readonly<Record<Exclude<Fixed["by"], "pin">, string>>;
  readonly others: string;
  readonly notHeld: string;
  /** Everybody else, by what keeps them: nothing, what else the plan has chosen, or whatever the plan. */
  readonly free: (names: string) => string;
  readonly possible: string;
  readonly impossible: string;
  readonly reasons: ReasonWords;
  readonly alternative: AlternativeWords;
  readonly bundle: BundleWhyWords;
  readonly undone: UndoneWords;
  readonly price: PriceWords;
}

/** Why somebody does not: half sentences that come after their name. */
export interface ReasonWords {
  readonly level: (competence: string, has: number, needs: number) => string;
  readonly notAble: (levels: string) => string;
  readonly noLearner: Readonly<Record<NoLearner, string>>;
  readonly away: (when: string, because: string) => string;
  readonly exempt: (because: string) => string;
  readonly slots: (slots: string) => string;
  readonly noVolunteer: string;
  readonly noCandidate: string;
  readonly hours: (left: string, needs: string, when: string) => string;
  readonly tooFewHours: (left: string, needs: string) => string;
  readonly slotHours: (when: string) => string;
  readonly rests: (turns: string) => string;
  readonly restsFromBefore: string;
  readonly term: (most: number) => string;
  readonly noMentor: string;
  readonly people: (most: number) => string;
  readonly scope: string;
  readonly agreed: string;
  readonly published: string;
  readonly fixedTo: (member: string) => string;
  readonly rule: (rule: string) => string;
  readonly contradiction: (rules: string, proven: boolean) => string;
  /** Nothing stands in the way: the plan chose otherwise. */
  readonly none: string;
}

export interface AlternativeWords {
  /** The plan with the other choice: the best one, or the one that changes least. */
  readonly without: (member: string, near: boolean) => string;
  readonly with: (member: string, when: string, near: boolean) => string;
  readonly impossible: string;
  readonly notFound: string;
  readonly allFixed: string;
  /** What it comes to, and where the plan loses first. */
  readonly worse: (what: string) => string;
  readonly equal: string;
  readonly better: string;
  readonly loses: Readonly<Record<"coverage" | "moved" | "elastic" | "soft" | "fairness" | "goals", string>>;
  readonly moves: string;
  readonly noMoves: string;
  readonly moreMoves: (number: number, hours: string) => string;
  readonly passes: (from: string, to: string) => string;
  readonly takes: (to: string) => string;
  readonly drops: (from: string) => string;
  readonly differs: string;
  readonly what: string;
  readonly now: string;
  readonly then: string;
  readonly uncovered: (priority: string) => string;
  readonly moved: string;
  readonly goal: (name: string) => string;
  readonly carriesMost: (place: string) => string;
  readonly better1: string;
  readonly worse1: string;
  readonly members: string;
  readonly member: string;
  readonly hours: string;
  readonly satisfaction: string;
  readonly burden: string;
  readonly change: (before: string, after: string) => string;
  readonly hidden: (number: number) => string;
  readonly nothing: string;
}

export interface BundleWhyWords {
  readonly load: (work: string, available: string) => string;
  readonly group: string;
  readonly beside: string;
  readonly likes: string;
  readonly missed: string;
  readonly satisfaction: (percent: string) => string;
  readonly noBurden: string;
  readonly burden: (carried: string, fairShare: string, percent: string) => string;
  readonly before: (points: string, more: boolean) => string;
  readonly grows: string;
  readonly practised: (practised: string, wished: string) => string;
  readonly private: string;
  readonly improvements: string;
  readonly noImprovement: string;
  readonly drop: (task: string) => string;
  readonly take: (task: string) => string;
  readonly exchange: (take: string, drop: string) => string;
  readonly gain: (before: string, after: string) => string;
  readonly pays: (members: string) => string;
  readonly nobodyPays: string;
}

export interface PriceWords {
  readonly title: { readonly all: string; readonly one: (name: string) => string };
  readonly improved: string;
  readonly free: (rules: number) => string;
  readonly nothingPriced: string;
  readonly gains: (what: string) => string;
  readonly less: Readonly<Record<"coverage" | "moved" | "elastic" | "soft" | "fairness" | "goals", string>>;
  readonly with: string;
  readonly without: string;
  readonly lock: (task: string) => string;
  readonly elected: (task: string) => string;
  readonly scope: string;
  readonly least: string;
}

/** Of what nobody does. */
interface UndoneWords {
  readonly title: (group: string) => string;
  readonly lead: string;
  readonly none: string;
  readonly turn: (task: string, when: string, hours: string) => string;
  readonly free: string;
  /** Where every member has a reason that no plan takes away. */
  readonly nobody: string;
  readonly never: (number: number) => string;
}
