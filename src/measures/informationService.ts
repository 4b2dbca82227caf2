import { ratio, sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { tiesOf, type Tie } from "./handOverShare.ts";
import { homes } from "./homes.ts";
import { ROUNDING } from "./streams.ts";

/** Ways to attune that reach everybody who needs to know: talking it over, or a common form or register. */
const OPEN: readonly (string | undefined)[] = ["mutual", "standard"];

export interface InformationService {
  /**
   * Share of the information that reaches its receivers directly or by an open system; null without information
   * dependencies.
   */
  readonly served: number | null;
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly served: number;
    /** Somebody is not served and gives nothing back to those who know: nobody notices what is missing. */
    readonly bottleneck: boolean;
  }[];
  /** The same per member who receives information, weighted by what they receive. */
  readonly members: readonly { readonly member: string; readonly served: number }[];
}

/**
 * Whether those who need information get it (R192: "vlotte communicatie in alle richtingen met vrije
 * informatiedoorstroming").
 *
 * Of an `information` dependency a receiver is served who holds part of its source, has a team-mate (somebody whose most
 * hours are in the same process) who does, or if its mechanism is `mutual` or `standard`. Served = sum of v x receivers'
 * shares served / sum of v x shares. Range [0, 1], high is good. The formula is ours.
 */
export function informationService(division: Division): InformationService {
  const home = homes(division);
  const ties = tiesOf(division, "information").filter(({ x, y }) => x.size > 0 && y.size > 0);
  const reaches = (tie: Tie, receiver: string) =>
    OPEN.includes(tie.dependency.mechanism) ||
    tie.x.has(receiver) ||
    [...tie.x.keys()].some((giver) => isMate(home, giver, receiver));
  const received = new Map<string, { all: number; served: number }>();
  const links = ties.map((tie) => {
    for (const [member, share] of tie.y) {
      const own = received.get(member) ?? { all: 0, served: 0 };
      own.all += tie.strength * share;
      if (reaches(tie, member)) own.served += tie.strength * share;
      received.set(member, own);
    }
    const served =
      sum(tie.y, ([member, share]) => (reaches(tie, member) ? share : 0)) / sum(tie.y.values(), (s) => s);
    const givesBack = (member: string) => ties.some(({ x, y }) => x.has(member) && meets(y, tie.x));
    const unheard = [...tie.y.keys()].some((member) => !reaches(tie, member) && !givesBack(member));
    return { from: tie.from.id, to: tie.to.id, served, bottleneck: served < 1 - ROUNDING && unheard };
  });
  const totals = [...received.values()];
  return {
    served: ratio(
      sum(totals, (own) => own.served),
      sum(totals, (own) => own.all),
    ),
    links,
    members: division.organisation.members.flatMap(({ id }) => {
      const own = received.get(id);
      const served = own === undefined ? null : ratio(own.served, own.all);
      return served === null ? [] : [{ member: id, served }];
    }),
  };
}

function isMate(home: ReadonlyMap<string, string | null>, one: string, other: string): boolean {
  const own = home.get(one) ?? null;
  return own !== null && own === home.get(other);
}

function meets(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return [...one.keys()].some((member) => other.has(member));
}
