import { isQualified } from "../ability.ts";
import { ratio, sum } from "../distribution.ts";
import type { Division } from "../division.ts";
import type { Judged, Requirement } from "./result.ts";
import { isShare } from "./units.ts";

/**
 * Whether the work can be good (R121: level and check): the share of the hours of the process that is done by people with
 * the required levels, as if every check of quality without a doer were none of it. Range [0, 1]; only norms that are a
 * share can be judged.
 *
 * It says whether the division makes the norm possible, not whether it is reached: that is what the checks are for.
 */
export function judgeQuality(division: Division, process: string, { norm, unit }: Requirement): Judged {
  if (!isShare(norm, unit)) return { unknown: "unit" };
  const own = division.tasks.filter((task) => task.process === process);
  const held = division.holdings.filter(({ task }) => task.process === process);
  const skilled = sum(
    held.filter(({ member, task }) => isQualified(member, task)),
    ({ hours }) => hours,
  );
  const value = ratio(
    skilled,
    sum(own, ({ hours }) => hours),
  );
  if (value === null) return { unknown: "noTask" };
  const checks = own.filter(({ kind, aspect }) => kind === "regulating" && aspect === "quality");
  const unchecked = checks.filter((check) => !held.some(({ task }) => task === check)).map(({ id }) => id);
  const counted = unchecked.length > 0 ? 0 : Math.min(1, value);
  return { value: counted, needed: norm, unit: "share", margin: counted - norm, tasks: unchecked };
}

/**
 * Whether only people with the required levels do the work that asks for them (registration): the share of those hours that
 * are held, by people who have them. Range [0, 1].
 */
export function judgeRegistration(division: Division, process: string, { norm }: Requirement): Judged {
  const held = division.holdings.filter(
    ({ task }) => task.process === process && Object.keys(task.requires).length > 0,
  );
  const skilled = held.filter(({ member, task }) =>
    isQualified(member, task.soft ? { ...task, soft: false } : task),
  );
  const value = ratio(
    sum(skilled, ({ hours }) => hours),
    sum(held, ({ hours }) => hours),
  );
  if (value === null) return { unknown: "noTask" };
  const missing = held.filter((holding) => !skilled.includes(holding)).map(({ task }) => task.id);
  const tasks = [...new Set(missing)];
  return { value, needed: norm, unit: "share", margin: value - norm, tasks };
}
