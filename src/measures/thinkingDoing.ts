import type { Task } from "../model/organisation.ts";
import { overlap, sum, weightedMean } from "./distribution.ts";
import type { Division } from "./division.ts";
import { hoursByMember, hoursOfTasks, isDoing, ROUNDING, streams, THETA, type Stream } from "./streams.ts";

export interface ThinkingDoing {
  /** How far regulating and doing lie in the same hands. */
  readonly overlap: number | null;
  /** Share of the regulating hours done by people who hold at least 5 % of the executing hours of that process. */
  readonly insourced: number | null;
}

/**
 * Thinking and doing in one hand.
 *
 * Per process: overlap = sum over members of min(q, r), with q the member's share of the regulating hours and r of the
 * executing and supporting hours; insourced = the softer question whether those who regulate also execute at all. Both are
 * means over processes weighted by regulating hours. Range [0, 1]; null without a process that has both kinds of work, or
 * where nobody holds any of it.
 *
 * Fourth of de Sitter's parameters; the formula is ours. Test: functional 0, mixed 0.607143, flow 1.
 */
export function thinkingDoing(division: Division): ThinkingDoing {
  const all = streams(division);
  return { overlap: overlapWithin(all, isRegulating, isDoing), insourced: insourced(all) };
}

export function isRegulating(task: Task): boolean {
  return task.kind === "regulating";
}

/**
 * Mean over streams that have both sorts of work of the overlap between them, weighted by the hours of the first sort.
 * Streams of which nobody holds anything are left out.
 */
export function overlapWithin(
  all: readonly Stream[],
  first: (task: Task) => boolean,
  second: (task: Task) => boolean,
): number | null {
  const both = all.filter(({ tasks, holdings }) => {
    const matter = holdings.some(({ task }) => first(task) || second(task));
    return matter && tasks.some(first) && tasks.some(second);
  });
  const value = ({ tasks, holdings }: Stream) =>
    overlap(
      hoursByMember(holdings, first),
      hoursByMember(holdings, second),
      hoursOfTasks(tasks, first),
      hoursOfTasks(tasks, second),
    );
  return weightedMean(both, value, ({ tasks }) => hoursOfTasks(tasks, first));
}

function insourced(all: readonly Stream[]): number | null {
  const both = all.filter(
    ({ tasks, holdings }) => tasks.some(isExecuting) && holdings.some(({ task }) => isRegulating(task)),
  );
  const regulating = ({ holdings }: Stream) =>
    sum(hoursByMember(holdings, isRegulating).values(), (hours) => hours);
  const value = (stream: Stream) => {
    const doing = hoursByMember(stream.holdings, isExecuting);
    const least = hoursOfTasks(stream.tasks, isExecuting) * THETA - ROUNDING;
    const doers = [...hoursByMember(stream.holdings, isRegulating)].filter(
      ([member]) => (doing.get(member) ?? 0) >= least,
    );
    return sum(doers, ([, hours]) => hours) / regulating(stream);
  };
  return weightedMean(both, value, regulating);
}

export function isExecuting(task: Task): boolean {
  return task.kind === "executing";
}
