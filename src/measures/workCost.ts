import { isQualified } from "./ability.ts";
import { groupBy, sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { tiesOfAll } from "./contacts.ts";
import { insourcing } from "./insourcing.ts";
import { overlap } from "./distribution.ts";
import { thinkingDoing } from "./thinkingDoing.ts";

export interface WorkCostOptions {
  /** Of an hour, in any money; without it there are hours only. */
  readonly wage?: number;
  /** Hours a week that every task beyond somebody's first takes to switch to; default 0.25. */
  readonly switching?: number;
  /** Hours a week that a dependency takes which always changes hands; default 0.25. */
  readonly attuning?: number;
  /** Hours a week that everybody with work meets, beside the tasks; default 0. */
  readonly meeting?: number;
  /** Time that a decision takes for every step it has to go up, in any unit. */
  readonly delay?: number;
}

/** Hours a week. */
export interface WorkCost {
  readonly work: number;
  /** More hours, because who works below the required level is slower. */
  readonly slowDown: number;
  readonly switching: number;
  /** Meetings and what changes hands. */
  readonly coordination: number;
  readonly total: number;
  /** total x wage; null without a wage. */
  readonly money: number | null;
  /** Regulating hours by people who do not execute, of all hours; null where nothing is held. */
  readonly overhead: number | null;
  /**
   * Steps from who executes to who decides, from 0 to 1: the share of regulating hours that is not with people who execute.
   */
  readonly decisionSteps: number | null;
  /** decisionSteps x delay; null without a delay. */
  readonly decisionTime: number | null;
}

/**
 * Cost and overhead of a division, in hours a week (M26).
 *
 * work = hours held. slowDown = hours held below the required levels x (1/pace - 1), pace of the organisation's learners.
 * switching = (tasks held - 1) x switching hours, over members. coordination = meeting hours x members with work, and over
 * dependencies of every kind (1 - sum of min(x, y)) x attuning hours. Whatever a new structure saves, fewer steps and
 * checks, shows as the difference between two divisions. The hours for switching and attuning are assumptions that a group
 * should set for itself.
 */
export function workCost(division: Division, options: WorkCostOptions = {}): WorkCost {
  const { wage, switching = 0.25, attuning = 0.25, meeting = 0, delay } = options;
  const { pace } = division.organisation.learning;
  const bundles = groupBy(division.holdings, ({ member }) => member.id);
  const slow = division.holdings.filter(({ member, task }) => !isQualified(member, task));
  const ties = tiesOfAll(division).filter(({ x, y }) => x.size > 0 && y.size > 0);
  const cost = {
    work: sum(division.holdings, ({ hours }) => hours),
    slowDown: sum(slow, ({ hours }) => hours * (1 / pace - 1)),
    switching: sum(bundles.values(), (own) => (own.length - 1) * switching),
    coordination: bundles.size * meeting + sum(ties, ({ x, y }) => Math.max(0, 1 - overlap(x, y)) * attuning),
  };
  const total = cost.work + cost.slowDown + cost.switching + cost.coordination;
  const { insourced } = thinkingDoing(division);
  const decisionSteps = insourced === null ? null : Math.max(0, 1 - insourced);
  return {
    ...cost,
    total,
    money: wage === undefined ? null : total * wage,
    overhead: insourcing(division).overhead,
    decisionSteps,
    decisionTime: delay === undefined || decisionSteps === null ? null : decisionSteps * delay,
  };
}
