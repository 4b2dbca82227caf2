import { isMore, type Party } from "../measures/chores.ts";
import { fairness, type Fairness, type FairnessOfMember } from "../measures/fairness.ts";
import type { ChoreTurn, HorizonChores } from "../measures/horizonChores.ts";
import type { Notion } from "./certificates.ts";
import { worstPile } from "./worstPile.ts";

/** Whether each notion holds for a member; null if it could not be computed. */
export type Verdicts = Readonly<Record<Notion, boolean | null>>;

/** The division of a plan, judged by all notions. */
export interface Judged {
  readonly chores: HorizonChores;
  /** Members with a part. */
  readonly sharing: readonly Party[];
  readonly found: Fairness;
  /** The same, had everybody's history been carried in this horizon. */
  readonly evened: Fairness;
  /** By member id: burden points of earlier horizons. */
  readonly before: ReadonlyMap<string, number>;
  /** By member id; null where it was too much to compute. */
  readonly maximinShares: ReadonlyMap<string, number | null>;
}

export function judge(chores: HorizonChores, before: ReadonlyMap<string, number>): Judged {
  const sharing = chores.parties.filter(({ entitlement }) => entitlement > 0);
  const burdened = sharing.map((party) => ({ ...party, before: before.get(party.id) ?? 0 }));
  return {
    chores,
    sharing,
    found: fairness(sharing, chores.turns),
    evened: fairness(burdened, chores.turns),
    before,
    maximinShares: maximinShares(sharing, chores.turns),
  };
}

/** What the notions say of one member in this horizon, or with what was carried before. */
export function verdictsOn(judged: Judged, { id }: Party, when: "found" | "evened"): Verdicts {
  const { members, unequal } = judged[when];
  const own = members.find(({ member }) => member === id);
  return {
    proportional: own?.proportional ?? null,
    propx: own?.propx ?? null,
    ef1: own?.ef1 ?? null,
    eq1: !unequal.some(({ member }) => member === id),
    maximin: own === undefined ? null : keepsShare(own, judged.maximinShares.get(id) ?? null),
  };
}

function keepsShare({ burden }: FairnessOfMember, share: number | null): boolean | null {
  return share === null ? null : !isMore(burden, share);
}

/** Members who feel alike are asked once. */
function maximinShares(
  parties: readonly Party[],
  turns: readonly ChoreTurn[],
): ReadonlyMap<string, number | null> {
  const weights = parties.map(({ entitlement }) => entitlement);
  const known = new Map<string, number | null>();
  return new Map(
    parties.map(({ id, entitlement, costs }) => {
      const portions = turns.flatMap((turn) =>
        Array.from({ length: turn.portions }, () => (costs.get(turn.id) ?? 0) / turn.portions),
      );
      const key = JSON.stringify(portions);
      const worst = known.has(key) ? (known.get(key) ?? null) : worstPile(portions, weights);
      known.set(key, worst);
      return [id, worst === null ? null : entitlement * worst];
    }),
  );
}
