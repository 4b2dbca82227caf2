import { mostPortions } from "./dues.ts";
import type { Person } from "./people.ts";
import type { Turn } from "./turns.ts";

/** Whether the rest after a turn can be asked for at this turn. */
export interface CooldownRoom {
  readonly binds: boolean;
  /** Able members with hours for at least a portion. */
  readonly able: number;
  /** (cooldown + 1) x the fewest able members who can hold the turn; 0 if all together cannot. */
  readonly needed: number;
}

/** The cooldown binds where enough able members are present to hold this turn and rest through the others. */
export function cooldownRoom(turn: Turn, able: readonly Person[], cooldown: number): CooldownRoom {
  const { portions } = turn.of;
  // Who is not there for all of a term that was cut does not make room for others to rest.
  const bounds = able
    .map((person) => mostPortions(turn, person, turn.termPeriods))
    .filter((bound) => bound > 0)
    .sort((a, b) => b - a);
  let held = 0;
  let need = 0;
  for (const bound of bounds) {
    if (held >= portions) break;
    held += bound;
    need += 1;
  }
  if (held < portions) return { binds: false, able: bounds.length, needed: 0 };
  const needed = (cooldown + 1) * need;
  return { binds: bounds.length >= needed, able: bounds.length, needed };
}

/** Who rests at a turn because of what they held before the horizon: the holders of its last turns, latest first. */
export function restingFromBefore(
  turn: Turn,
  cooldown: number,
  history:
    { readonly members: readonly string[]; readonly earlier: readonly (readonly string[])[] } | undefined,
): ReadonlySet<string> {
  if (history === undefined) return new Set();
  return new Set([history.members, ...history.earlier].slice(0, Math.max(0, cooldown - turn.term)).flat());
}
