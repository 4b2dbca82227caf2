import type { Task } from "../model/organisation.ts";
import { groupBy } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { hoursByMember, hoursOfTasks, isCore, isDoing, ROUNDING, THETA, type Stream } from "./streams.ts";

/** Feedback that reaches a mate of the same process counts half. */
const MATE = 0.5;

/** Per process and task, the quality and client tasks that come after it. */
export type Checks = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export function checksOf(division: Division, all: readonly Stream[]): Checks {
  return new Map(all.map((stream) => [stream.process, checksAfter(division, stream)]));
}

/** Per task of the stream, the quality and client tasks that come after it, however many steps later. */
function checksAfter(division: Division, stream: Stream): Map<string, readonly string[]> {
  const own = new Map(stream.tasks.map((task) => [task.id, task]));
  const inside = division.organisation.dependencies.filter(
    ({ kind, from, to }) => kind === "after" && own.has(from) && own.has(to),
  );
  const next = groupBy(inside, ({ from }) => from);
  const after = (start: string) => {
    const reached = new Set<string>();
    const open = [start];
    for (let task = open.pop(); task !== undefined; task = open.pop()) {
      for (const { to } of next.get(task) ?? []) {
        if (!reached.has(to)) open.push(to);
        reached.add(to);
      }
    }
    return [...reached].filter((task) => isCheck(own.get(task)));
  };
  return new Map(stream.tasks.map(({ id }) => [id, after(id)]));
}

function isCheck(task: Task | undefined): boolean {
  return task?.kind === "regulating" && (task.aspect === "quality" || task.aspect === "client");
}

/** Share of a member's doing hours that are followed by a check that they, or for half a mate, do. */
export function feedback(
  member: string,
  own: readonly Holding[],
  all: readonly Stream[],
  checks: Checks,
): number {
  const byProcess = new Map(all.map((stream) => [stream.process, stream]));
  let doing = 0;
  let heard = 0;
  for (const { task, hours } of own) {
    const stream = byProcess.get(task.process ?? "");
    if (stream === undefined || !isCore(task) || !isDoing(task)) continue;
    const after = new Set(checks.get(stream.process)?.get(task.id));
    const checkers = new Set(
      stream.holdings.filter((holding) => after.has(holding.task.id)).map((holding) => holding.member.id),
    );
    doing += hours;
    if (checkers.has(member)) heard += hours;
    else if (matesOf(stream).some((mate) => checkers.has(mate))) heard += hours * MATE;
  }
  return doing > 0 ? heard / doing : 0;
}

/** Everybody who holds at least 5 % of the doing of a process. */
function matesOf({ tasks, holdings }: Stream): string[] {
  const least = hoursOfTasks(tasks, isDoing) * THETA - ROUNDING;
  return [...hoursByMember(holdings, isDoing)]
    .filter(([, hours]) => hours >= least)
    .map(([member]) => member);
}
