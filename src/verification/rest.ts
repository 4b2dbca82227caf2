import { entryOf } from "./dictionary.ts";
import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import { wholeBelow } from "./tolerance.ts";
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
  const most: number[] = [];
  for (const member of facts.members) {
    if (facts.standings.of(member, turn) !== "able") continue;
    // Who is away for part of a term that was cut does not make room for others to rest.
    const least = Math.min(...turn.termActive.map((period) => member.available[period] ?? 0));
    const portions = Math.min(turn.task.most, wholeBelow(least / turn.task.portionHours));
    if (portions > 0) most.push(portions);
  }
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

/** Who held the turn before the first, where its holders rest at this turn. */
export function earlierHolders(facts: Facts, { task, term }: Turn): readonly MemberFacts[] {
  if (term + 1 > task.staffing.cooldown) return [];
  const names = entryOf(facts.organisation.history.holders, task.id)?.members ?? [];
  return names.map((name) => facts.memberById.get(name)).filter((member) => member !== undefined);
}

/** Tasks that go round with a rest between turns. */
export function restingTasks(facts: Facts): readonly TaskFacts[] {
  return facts.tasks.filter(({ staffing }) => staffing.mode === "rotation" && staffing.cooldown > 0);
}
