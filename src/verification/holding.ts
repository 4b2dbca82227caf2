import type { Plan, Role } from "../model/plan.ts";
import type { MemberFacts } from "./member.ts";
import type { Standings } from "./standing.ts";
import type { TaskFacts, Turn } from "./turn.ts";

/** What one member holds of one turn. */
export interface Holding {
  readonly member: MemberFacts;
  readonly turn: Turn;
  readonly portions: number;
  readonly share: number;
  readonly learner: boolean;
  /** Own hours a week: what it costs the member. */
  readonly ownHours: number;
}

/** A row of a companion turn. */
export interface Companion {
  readonly member: MemberFacts;
  readonly role: "mentor" | "deputy" | "adviser";
  readonly portions: number;
  /** Hours a week. */
  readonly hours: number;
}

/** The plan's rows as far as they name an existing member and turn, by turn; what they claim of hours is not used. */
export interface Holdings {
  readonly byTurn: readonly ReadonlyMap<MemberFacts, Holding>[];
  readonly byMember: readonly (readonly Holding[])[];
  readonly companions: readonly (readonly Companion[])[];
}

/** What is needed to find the turn and the member that a row names. */
export interface Index {
  readonly members: readonly MemberFacts[];
  readonly memberById: ReadonlyMap<string, MemberFacts>;
  readonly tasks: readonly TaskFacts[];
  readonly taskById: ReadonlyMap<string, TaskFacts>;
}

/** The turn that a row names, if there is one with exactly those periods. */
export function turnNamed(
  { taskById }: Pick<Index, "taskById">,
  row: { task: string; first: number; last: number },
): Turn | undefined {
  const turn = taskById.get(row.task)?.turnIn[row.first];
  return turn?.first === row.first && turn.last === row.last ? turn : undefined;
}

export function readHoldings(plan: Plan, index: Index, standings: Standings, pace: number): Holdings {
  const turnCount = index.tasks.reduce((sum, task) => sum + task.turns.length, 0);
  const byTurn = Array.from({ length: turnCount }, () => new Map<MemberFacts, Holding>());
  const companions = Array.from({ length: turnCount }, (): Companion[] => []);
  for (const row of plan.assignments) {
    const turn = row.role === "shadow" ? undefined : turnNamed(index, row);
    const member = index.memberById.get(row.member);
    if (turn === undefined || member === undefined) continue;
    if (isCompanion(row.role)) {
      const hours = row.portions * companionHours(turn, row.role);
      companions[turn.index]?.push({ member, role: row.role, portions: row.portions, hours });
    } else {
      const portions = (byTurn[turn.index]?.get(member)?.portions ?? 0) + row.portions;
      byTurn[turn.index]?.set(member, holdingOf(member, turn, portions, standings, pace));
    }
  }
  const byMember = index.members.map((): Holding[] => []);
  for (const held of byTurn)
    for (const holding of held.values()) byMember[holding.member.index]?.push(holding);
  return { byTurn, byMember, companions };
}

function holdingOf(
  member: MemberFacts,
  turn: Turn,
  portions: number,
  standings: Standings,
  pace: number,
): Holding {
  const learner = standings.of(member, turn) === "learner";
  const ownHours = (portions * turn.task.portionHours) / (learner ? pace : 1);
  return { member, turn, portions, share: portions / turn.task.portions, learner, ownHours };
}

function isCompanion(role: Role): role is Companion["role"] {
  return role === "mentor" || role === "deputy" || role === "adviser";
}

/** Hours a week of one portion of a companion turn. */
export function companionHours({ task }: Turn, role: Companion["role"]): number {
  if (role === "mentor") return task.mentorHours;
  return role === "adviser" ? (task.task.advice?.hours ?? 0) : 0;
}
