import { entryOf } from "./dictionary.ts";
import { ableWithRoom } from "./dues.ts";
import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import type { TaskFacts, Turn } from "./turn.ts";

/** Whether there are enough able members to let those of earlier turns rest at a turn. */
export interface Rest {
  readonly binds: boolean;
  /** Able members with hours for a portion. */
  readonly able: number;
  /** (cooldown + 1) x need; 0 if all of them together cannot hold the turn. */
  readonly needed: number;
}

export function restAt(facts: Facts, turn: Turn): Rest {
  // Who is away for part of a term that was cut does not make room for others to rest.
  const most = ableWithRoom(facts, turn, turn.termActive).map((each) => each.most);
  most.sort((a, b) => b - a);
  let covered = 0;
  const need = most.findIndex((portions) => (covered += portions) >= turn.task.portions) + 1;
  const needed = (turn.task.staffing.cooldown + 1) * need;
  return { binds: need > 0 && most.length >= needed, able: most.length, needed };
}

/** The turns before this one whose holders rest at it. */
export function earlierTurns({ task, term }: Turn): readonly Turn[] {
  return task.turns.filter((turn) => turn.term < term && turn.term >= term - task.staffing.cooldown);
}

/** Who held one of the turns before the horizon whose holders rest at this turn. */
export function earlierHolders(facts: Facts, { task, term }: Turn): readonly MemberFacts[] {
  const past = entryOf(facts.organisation.history.holders, task.id);
  if (past === undefined) return [];
  const found: MemberFacts[] = [];
  // The last turn before the horizon lies term + 1 turns back, the one before it one more.
  [past.members, ...past.earlier].forEach((names, back) => {
    if (term + 1 + back > task.staffing.cooldown) return;
    for (const name of names) {
      const member = facts.memberById.get(name);
      if (member !== undefined) found.push(member);
    }
  });
  return found;
}

/** Tasks that go round with a rest between turns. */
export function restingTasks(facts: Facts): readonly TaskFacts[] {
  return facts.tasks.filter(({ staffing }) => staffing.mode === "rotation" && staffing.cooldown > 0);
}
