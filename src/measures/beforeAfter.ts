import { pairedDifference, type PairedDifference } from "./pairedDifference.ts";
import type { MemberFigure, Quality } from "./quality.ts";
import { qualityFigures, type QualityFigure } from "./qualityFigures.ts";
import { ROUNDING } from "./streams.ts";

/** One number, then and now. */
export interface FigureChange {
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly target: number | null;
  /** Part of the way to the target that has been gone; null without a target, or if it was reached before. */
  readonly reached: number | null;
}

export interface BeforeAfter {
  readonly figures: Readonly<Record<QualityFigure, FigureChange>>;
  /** Paired over the members who are in both; null for nobody. */
  readonly members: Readonly<Record<MemberFigure, PairedDifference | null>>;
}

export interface BeforeAfterOptions {
  /** What the group aims at, by figure. */
  readonly targets?: Readonly<Partial<Record<QualityFigure, number>>>;
}

/** A number before and after, against a target: share reached = (after - before) / (target - before). */
export function figureChange(
  before: number | null,
  after: number | null,
  target: number | null,
): FigureChange {
  const difference = before === null || after === null ? null : after - before;
  const way = before === null || target === null ? 0 : target - before;
  return {
    before,
    after,
    target,
    difference,
    reached: difference === null || Math.abs(way) < ROUNDING ? null : difference / way,
  };
}

/** The same of every figure by name: of `figures` of the measures, of `qualityFigures`, or of a group's own. */
export function figureChanges<Name extends string>(
  before: Readonly<Record<Name, number | null>>,
  after: Readonly<Record<Name, number | null>>,
  targets?: Readonly<Partial<Record<NoInfer<Name>, number>>>,
): Readonly<Record<Name, FigureChange>> {
  const names = Object.keys(before) as Name[];
  const changes = names.map((name) => {
    return [name, figureChange(before[name], after[name], targets?.[name] ?? null)] as const;
  });
  return Object.fromEntries(changes) as Record<Name, FigureChange>;
}

/**
 * What a change has brought (M24): every figure of the quality before and after, with the share of the target that was
 * reached; and what it did to members one by one, with exact tests for small groups. Take both with the same options:
 * formulas and thresholds stay frozen between two measurements. Answers to a questionnaire are compared by
 * `pairedDifference` itself, other figures by `figureChanges`.
 */
export function beforeAfter(before: Quality, after: Quality, options: BeforeAfterOptions = {}): BeforeAfter {
  return {
    figures: figureChanges(qualityFigures(before), qualityFigures(after), options.targets),
    members: memberChanges(before.perMember, after.perMember),
  };
}

type PerMember = Quality["perMember"];

/** What changed for members, one by one. */
export function memberChanges(before: PerMember, after: PerMember): BeforeAfter["members"] {
  const series = (Object.keys(before) as MemberFigure[]).map((name) => {
    return [name, paired(before[name], after[name])] as const;
  });
  return Object.fromEntries(series) as Record<MemberFigure, PairedDifference | null>;
}

function paired(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): PairedDifference | null {
  const both = Object.entries(before).flatMap(([member, value]) => {
    const now = Object.hasOwn(after, member) ? after[member] : undefined;
    return now === undefined ? [] : [{ value, now }];
  });
  if (both.length === 0) return null;
  return pairedDifference(
    both.map(({ value }) => value),
    both.map(({ now }) => now),
  );
}
