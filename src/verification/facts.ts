import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { readCalendar, type Calendar } from "./calendar.ts";
import { readHoldings, type Companion, type Holding, type Index } from "./holding.ts";
import { readLoads } from "./load.ts";
import { readMembers, type MemberFacts } from "./member.ts";
import { Standings } from "./standing.ts";
import { sumOf } from "./sum.ts";
import { readTasks, type TaskFacts, type Turn } from "./turn.ts";

/** The two documents, with everything that follows from them and that rules, goals and claims are judged by. */
export interface Facts extends Index {
  readonly organisation: Organisation;
  readonly plan: Plan;
  readonly calendar: Calendar;
  /** Of all tasks, in the order of the tasks. */
  readonly turns: readonly Turn[];
  readonly standings: Standings;
  /** Who holds a turn, as holder or learner. */
  holdersOf(turn: Turn): ReadonlyMap<MemberFacts, Holding>;
  /** The bundles of a member: all they hold over the horizon. */
  bundleOf(member: MemberFacts): readonly Holding[];
  companionsOf(turn: Turn): readonly Companion[];
  /** Hours a week that a member is busy in a period. */
  loadOf(member: MemberFacts, period: number): number;
  /** Today's share of a member in a task; undefined where the task has no division today. */
  todayOf(task: TaskFacts): ReadonlyMap<MemberFacts, number> | undefined;
  /** rho: all hours of work per available hour, at least where there are available hours. */
  readonly utilisation: number;
}

const NOBODY: ReadonlyMap<MemberFacts, Holding> = new Map();

export function readFacts(organisation: Organisation, plan: Plan): Facts {
  const calendar = readCalendar(organisation);
  const members = readMembers(organisation, calendar);
  const tasks = readTasks(organisation, calendar);
  const turns = tasks.flatMap((task) => task.turns);
  const index: Index = {
    members,
    memberById: new Map(members.map((member) => [member.id, member])),
    tasks,
    taskById: new Map(tasks.map((task) => [task.id, task])),
  };
  const standings = new Standings(members, tasks);
  const holdings = readHoldings(plan, index, standings, organisation.learning.pace);
  const loads = readLoads(members, turns, holdings, calendar);
  const today = readToday(organisation, index);
  const offered = sumOf(members, (member) => member.hours);
  return {
    ...index,
    organisation,
    plan,
    calendar,
    turns,
    standings,
    holdersOf: (turn) => holdings.byTurn[turn.index] ?? NOBODY,
    bundleOf: (member) => holdings.byMember[member.index] ?? [],
    companionsOf: (turn) => holdings.companions[turn.index] ?? [],
    loadOf: (member, period) => loads[member.index]?.[period] ?? 0,
    todayOf: (task) => today.get(task),
    utilisation: offered > 0 ? sumOf(tasks, (task) => task.hours) / offered : 0,
  };
}

function readToday(
  { asIs }: Organisation,
  { memberById, taskById }: Index,
): ReadonlyMap<TaskFacts, ReadonlyMap<MemberFacts, number>> {
  const today = new Map<TaskFacts, Map<MemberFacts, number>>();
  for (const { task: id, shares } of asIs) {
    const task = taskById.get(id);
    if (task === undefined) continue;
    const division = new Map<MemberFacts, number>();
    for (const [name, share] of Object.entries(shares)) {
      const member = memberById.get(name);
      if (member !== undefined) division.set(member, share);
    }
    today.set(task, division);
  }
  return today;
}
