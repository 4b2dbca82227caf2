import type { Notion, Obstacle } from "../../../fairness/index.ts";

/** What the reports say of certificates of fairness. Arguments are ready to print. */
export interface FairnessWords {
  readonly heading: string;
  readonly nothing: string;
  /** What points are, and what a part. */
  readonly points: string;
  readonly member: string;
  readonly burden: string;
  readonly share: string;
  readonly margin: string;
  readonly before: string;
  readonly withHistory: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** A column for each certificate, and what it says. */
  readonly notions: Readonly<Record<Notion, string>>;
  readonly meanings: Readonly<Record<Notion, string>>;
  readonly unknownMeans: string;
  readonly everybody: string;
  readonly why: string;
  readonly reasons: {
    readonly unavoidable: string;
    readonly history: string;
    readonly movable: string;
    readonly stuck: string;
  };
  /** A move: so many parts of a task, when, to whom, perhaps in return for another. */
  readonly give: (what: string, to: string) => string;
  readonly exchange: (what: string, to: string, back: string) => string;
  readonly parts: (number: number, turn: string) => string;
  readonly envies: (whom: string) => string;
  readonly healed: (whom: string, turn: string) => string;
  readonly lessThan: (number: number) => string;
  readonly turns: string;
  readonly nobodyElse: string;
  readonly obstacles: Readonly<Record<NonNullable<Obstacle["kind"]> | "away" | "free", string>>;
  readonly members: (number: number) => string;
  readonly hidden: (number: number) => string;
  readonly withoutPart: (who: string) => string;
  readonly spread: (gini: string, jain: string, most: string) => string;
  readonly hours: (gini: string, jain: string) => string;
}
