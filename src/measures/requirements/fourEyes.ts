import { selectPairs } from "../../domain/selection.ts";
import { planTasks } from "../../domain/turns.ts";
import type { Organisation, Selector } from "../../model/organisation.ts";
import { groupBy, sum } from "../distribution.ts";
import type { Division } from "../division.ts";
import { ROUNDING } from "../streams.ts";
import type { Judged, Requirement } from "./result.ts";

const CHECKS: readonly (string | undefined)[] = ["quality", "legal"];

/**
 * The smallest share of cases in which the same person does both of two tasks: max(0, largest x + y - 1), if cases may be
 * matched freely; so four eyes are possible exactly if x + y <= 1 for everybody. `room` = 1 - the largest x + y. Exact.
 */
export function sameEyes(
  x: ReadonlyMap<string, number>,
  y: ReadonlyMap<string, number>,
): { readonly least: number; readonly room: number } {
  const both = [...new Set([...x.keys(), ...y.keys()])].map((id) => (x.get(id) ?? 0) + (y.get(id) ?? 0));
  const room = 1 - Math.max(0, ...both);
  return { least: Math.max(0, -room), room };
}

/**
 * Whether a second person can look at every case (R121, legal certainty: four eyes).
 *
 * The pairs of tasks are those that a rule `apart` of the group keeps in different hands, in this process; without such a
 * rule, each regulating task of aspect `quality` or `legal` with the tasks just before it. value = people who see a case at
 * least, on average: 2, less the share of cases in which one person must do both, less what of either task nobody does. margin
 * = the room that is left, 1 - the largest x + y; below 0 the share of cases that only one person sees. The worst pair
 * counts.
 */
export function judgeFourEyes(division: Division, process: string, { norm }: Requirement): Judged {
  if (norm > 2) return { unknown: "unit" };
  const pairs = pairsOf(division, process);
  const tasks = groupBy(division.holdings, ({ task }) => task.id);
  const shares = (id: string) =>
    new Map((tasks.get(id) ?? []).map(({ member, share }) => [member.id, share]));
  const found = pairs.map(([first, second]) => {
    const [x, y] = [shares(first), shares(second)];
    const { least, room } = sameEyes(x, y);
    const open = sum([x, y], (held) => 1 - sum(held.values(), (share) => share));
    const unseen = least + (open > ROUNDING ? open : 0);
    return {
      pair: [first, second],
      value: 2 - unseen,
      margin: unseen > ROUNDING ? -Math.min(1, unseen) : Math.max(0, room),
    };
  });
  const [worst] = found.sort((a, b) => a.margin - b.margin);
  if (worst === undefined) return { unknown: "noTask" };
  const value = Math.max(0, worst.value);
  return {
    value,
    needed: norm,
    unit: "people",
    margin: norm > 1 ? worst.margin : value - norm,
    tasks: worst.pair,
  };
}

function pairsOf(division: Division, process: string): readonly (readonly [string, string])[] {
  const stated = statedPairs(division, process);
  return stated.length > 0 ? stated : checkedPairs(division, process);
}

/** The pairs of tasks that a rule of the group keeps in different hands, with one of this process. */
export function statedPairs(division: Division, process: string): readonly (readonly [string, string])[] {
  const { organisation } = division;
  const present = new Set(division.tasks.map(({ id }) => id));
  return apartRules(organisation)
    .flatMap(({ first, second, within }) => selectPairs(planTasks(organisation), first, second, within))
    .filter(([a, b]) => [a, b].some(({ task }) => task.process === process))
    .map(([a, b]) => [a.task.id, b.task.id] as const)
    .filter((pair) => pair.every((id) => present.has(id)));
}

/** Each check of quality or of what the law asks, with the tasks just before it. */
export function checkedPairs(division: Division, process: string): readonly (readonly [string, string])[] {
  const present = new Set(division.tasks.map(({ id }) => id));
  const checks = new Set(
    division.tasks
      .filter(
        (task) => task.process === process && task.kind === "regulating" && CHECKS.includes(task.aspect),
      )
      .map(({ id }) => id),
  );
  return division.organisation.dependencies
    .filter(({ kind, from, to }) => kind === "after" && checks.has(to) && present.has(from))
    .map(({ from, to }) => [from, to]);
}

interface ApartRule {
  readonly first: Selector;
  readonly second: Selector;
  readonly within: "process" | "any";
}

/** Rules are strangers to measures, which know of this one only what it names. */
function apartRules({ rules }: Organisation): readonly ApartRule[] {
  return rules.filter((rule) => rule.type === "apart") as unknown as readonly ApartRule[];
}
