import { planTasks, type PlannedTask } from "../../domain/turns.ts";
import { isAble } from "../../measures/ability.ts";
import { planDivision, type Division, type Holding } from "../../measures/division.ts";
import { transport, type Supply } from "../../measures/transport.ts";
import type { Member, Organisation, Task } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";

/** Who does what in one period of a plan, and who could help with it. */
export interface Moment {
  readonly division: Division;
  readonly planned: ReadonlyMap<string, PlannedTask>;
  /** Tasks that somebody does, the most urgent first, with who holds them. */
  readonly held: ReadonlyMap<Task, readonly Holding[]>;
  /** Hours a week that each member has left, what stands beside their work counted, by member id. */
  readonly left: ReadonlyMap<string, number>;
}

export function momentOf(organisation: Organisation, plan: Plan, period: number): Moment {
  const division = planDivision(organisation, plan, period);
  const held = new Map<Task, Holding[]>();
  for (const task of [...division.tasks].sort((a, b) => a.priority - b.priority)) {
    const own = division.holdings.filter((holding) => holding.task === task);
    if (own.length > 0) held.set(task, own);
  }
  const load = new Map<string, number>();
  for (const { member, first, last, hours } of plan.assignments)
    if (first <= period && period <= last) load.set(member, (load.get(member) ?? 0) + hours);
  const left = organisation.members.map(
    ({ id }) => [id, Math.max(0, (division.capacity.get(id) ?? 0) - (load.get(id) ?? 0))] as const,
  );
  return {
    division,
    planned: new Map(planTasks(organisation).map((each) => [each.task.id, each])),
    held,
    left: new Map(left),
  };
}

/** What is otherwise in a period than was planned. */
export interface Disturbance {
  /** Ids of who is away. */
  readonly away: ReadonlySet<string>;
  /** How many times as much work there is, at least 1, by task id; what is not named is as planned. */
  readonly times: ReadonlyMap<string, number>;
}

/**
 * Hours a week per task that stay undone if everybody who is there goes on with what they do, and those who are able add what
 * they have hours for: a maximum flow, the most urgent work first (see `dependence`). Only ability, admittance, hours and the
 * least number of people that work takes count; what the group's own rules forbid is for a plan to find out.
 */
export function shortfall(moment: Moment, { away, times }: Disturbance): ReadonlyMap<Task, number> {
  const { division, planned, held, left } = moment;
  const present = division.organisation.members.filter(({ id }) => !away.has(id));
  const tasks: Task[] = [];
  const supplies: Supply[] = [];
  for (const [task, holdings] of held) {
    const more = (times.get(task.id) ?? 1) - 1;
    const staying = holdings.filter(({ member }) => !away.has(member.id));
    const lost = hoursIn(holdings) * (1 + more) - hoursIn(staying);
    if (lost <= 1e-9) continue;
    const now = new Map(staying.map(({ member, hours }) => [member, hours]));
    const room = present.map(
      (member, index) => [index, most(moment, planned.get(task.id), member, more) - (now.get(member) ?? 0)] as const,
    ); // prettier-ignore
    tasks.push(task);
    supplies.push({ amount: lost, most: new Map(room.filter(([, hours]) => hours > 0)) });
  }
  const sent = transport(
    supplies,
    present.map(({ id }) => left.get(id) ?? 0),
  );
  const short = supplies.map(({ amount }, index) => amount - (sent[index] ?? 0));
  return new Map(
    tasks.flatMap((task, index) => ((short[index] ?? 0) > 1e-6 ? [[task, short[index] ?? 0]] : [])),
  );
}

/** The most hours that a member may hold of a task: none if not able, a part if it takes several people. */
function most({ division }: Moment, planned: PlannedTask | undefined, member: Member, more: number): number {
  if (planned === undefined || !isAble(member, planned, division.capacity.get(member.id) ?? 0)) return 0;
  const { hours, people } = planned.task;
  return (hours * (1 + more)) / people.min;
}

function hoursIn(holdings: readonly Holding[]): number {
  return holdings.reduce((sum, { hours }) => sum + hours, 0);
}
