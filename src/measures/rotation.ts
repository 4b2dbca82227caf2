import { effectiveNumber, spread, sum } from "./distribution.ts";

/** A duty that goes round: its turns in order of time, and who takes part. */
export interface Duty {
  readonly turns: readonly {
    readonly shares: ReadonlyMap<string, number>;
    /** Who looked on before the turn began. */
    readonly shadows?: ReadonlySet<string>;
    /** Burden points of the whole turn, by member. */
    readonly costs?: ReadonlyMap<string, number>;
  }[];
  /** Obligation of each participant; sums to 1. */
  readonly weights: ReadonlyMap<string, number>;
  /** Hours that one hand-over takes. */
  readonly handOverHours?: number;
  /** Turns in a row that somebody should hold the duty. */
  readonly tenure?: { readonly min: number; readonly max: number };
}

export interface RotationFigures {
  /** Largest difference, ever and for anybody, between turns done and turns due; below 1 is as even as it gets. */
  readonly balanceDeviation: number | null;
  /** Most turns minus fewest turns of a participant. */
  readonly countSpread: number | null;
  /** Coefficient of variation of the gaps between somebody's turns, wrapping round; 0 is a regular rhythm. */
  readonly gapVariation: number | null;
  /** Effective number of people who do it. */
  readonly rotators: number | null;
  /** Times the duty changes hands, parts of it for parts, and the hours this takes. */
  readonly handOvers: number;
  readonly handOverHours: number;
  /** Most burden points anybody is ever ahead of their due, and the dearest turn: the first should not exceed the second. */
  readonly costBalance: { readonly largest: number; readonly dearestTurn: number } | null;
  /** Turns in a row: shortest, longest, and the share of stretches within the limits given. */
  readonly tenure: {
    readonly shortest: number;
    readonly longest: number;
    readonly within: number | null;
  } | null;
  /** Share of successors who looked on before they began. */
  readonly shadowed: number | null;
}

/**
 * Rotation figures of one duty. Due after t turns is weight x what was done in them, so that a turn nobody held is nobody's
 * debt. Null where there is nothing to compute from.
 *
 * Test, four members: ABCDABCD gives deviation 0.75, gap variation 0, hand-overs 7; AABBCCDD 1.5, 0.75, 3; ABCDDCBA 0.75,
 * 0.559, 6; AAAABBBB 3, 0.866, 1 with spread 4 and 2 rotators.
 */
export function rotationFigures(duty: Duty): RotationFigures {
  const { turns, weights } = duty;
  const people = [...weights.keys()];
  const counts = people.map((member) => sum(turns, ({ shares }) => shares.get(member) ?? 0));
  const done = sum(counts, (count) => count);
  const handOvers = changes(duty);
  return {
    balanceDeviation: done > 0 ? balanceDeviation(duty) : null,
    countSpread: people.length > 0 ? Math.max(...counts) - Math.min(...counts) : null,
    gapVariation: gapVariation(duty),
    rotators: done > 0 ? effectiveNumber(counts) : null,
    handOvers,
    handOverHours: handOvers * (duty.handOverHours ?? 0),
    costBalance: costBalance(duty),
    tenure: tenure(duty),
    shadowed: shadowed(duty),
  };
}

function balanceDeviation({ turns, weights }: Duty): number {
  const ahead = new Map<string, number>();
  let largest = 0;
  for (const { shares } of turns) {
    const done = sum(shares.values(), (share) => share);
    for (const [member, weight] of weights) {
      const balance = (ahead.get(member) ?? 0) + (shares.get(member) ?? 0) - weight * done;
      ahead.set(member, balance);
      largest = Math.max(largest, Math.abs(balance));
    }
  }
  return largest;
}

/** The numbers of the turns in which each person has a part. */
function turnsOf({ turns }: Duty): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { shares }] of turns.entries()) {
    for (const member of shares.keys()) found.set(member, [...(found.get(member) ?? []), index]);
  }
  return found;
}

function gapVariation(duty: Duty): number | null {
  const gaps = [...turnsOf(duty).values()].flatMap((own) => {
    return own.map((turn, index) => (own[index + 1] ?? (own[0] ?? 0) + duty.turns.length) - turn);
  });
  const found = spread(gaps);
  return found === null ? null : found.deviation / found.mean;
}

/** What each turn's holders have more than in the turn before, added up. */
function changes({ turns }: Duty): number {
  return sum(turns.slice(1).entries(), ([before, { shares }]) => {
    const earlier = turns[before]?.shares;
    return sum(shares, ([member, share]) => Math.max(0, share - (earlier?.get(member) ?? 0)));
  });
}

function costBalance({ turns, weights }: Duty): { largest: number; dearestTurn: number } | null {
  const ahead = new Map<string, number>();
  let largest = 0;
  let dearestTurn = 0;
  for (const { shares, costs } of turns) {
    const done = sum(shares.values(), (share) => share);
    for (const [member, weight] of weights) {
      const cost = costs?.get(member) ?? 0;
      const balance = (ahead.get(member) ?? 0) + cost * ((shares.get(member) ?? 0) - weight * done);
      ahead.set(member, balance);
      largest = Math.max(largest, balance);
      dearestTurn = Math.max(dearestTurn, cost);
    }
  }
  return dearestTurn > 0 ? { largest, dearestTurn } : null;
}

function tenure(duty: Duty): RotationFigures["tenure"] {
  const stretches = [...turnsOf(duty).values()].flatMap((own) => {
    const starts = own.flatMap((turn, index) => (index === 0 || own[index - 1] !== turn - 1 ? [index] : []));
    return starts.map((start, index) => (starts[index + 1] ?? own.length) - start);
  });
  if (stretches.length === 0) return null;
  const { tenure: limits } = duty;
  const within =
    limits &&
    stretches.filter((turns) => limits.min <= turns && turns <= limits.max).length / stretches.length;
  return { shortest: Math.min(...stretches), longest: Math.max(...stretches), within: within ?? null };
}

function shadowed({ turns }: Duty): number | null {
  const successions = turns.slice(1).flatMap(({ shares, shadows }, before) => {
    const earlier = turns[before]?.shares;
    return [...shares.keys()]
      .filter((member) => !earlier?.has(member))
      .map((member) => shadows?.has(member) === true);
  });
  return successions.length === 0 ? null : successions.filter(Boolean).length / successions.length;
}
