import type { TurnCell } from "../compilation.ts";
import { isAdmitted, isPresent, standing, type Person } from "../domain/people.ts";
import { isMore, type Party } from "../measures/chores.ts";
import { groupBy } from "../measures/distribution.ts";
import { choreId, type HorizonChores } from "../measures/horizonChores.ts";
import type { Move, Obstacle, Relief } from "./certificates.ts";
import { Exchanges } from "./exchanges.ts";
import type { Holders } from "./holders.ts";
import { Trial } from "./trial.ts";

/** Asks who could take over a portion of what a member holds and minds, and seeks the best move or exchange. */
export class Relieving {
  readonly #holders: Holders;
  readonly #trial: Trial;
  readonly #exchanges: Exchanges;
  /** What everybody holds, by member. */
  readonly #held: ReadonlyMap<string, readonly TurnCell[]>;

  /** `carried`: points that everybody carries now, with what they carried before, by member id. */
  constructor(holders: Holders, { parties, turns }: HorizonChores, carried: ReadonlyMap<string, number>) {
    this.#holders = holders;
    this.#trial = new Trial(holders);
    const held = holders.compiled.cells.flat().filter((cell) => holders.held(cell) > 0);
    this.#held = groupBy(held, ({ person }) => person.member.id);
    this.#exchanges = new Exchanges(holders, this.#trial, this.#held, { parties, turns }, carried);
  }

  of(party: Party): { readonly relief: readonly Relief[]; readonly move: Move | null } {
    const minded = (this.#held.get(party.id) ?? []).filter(
      (own) => this.#exchanges.points(party.id, own, 1) > 0,
    );
    const relief = minded.map((own): Relief => {
      const { first, last, of } = own.turn;
      const forced = this.#holders.forced(choreId(of.task.id, first), party.id);
      const others = this.#takers(own).map((to) => {
        return { member: to.person.member.id, ...this.#obstacle(party.id, own, to) };
      });
      return { task: of.task.id, first, last, forced, away: this.#away(own), others };
    });
    const pairs = minded.flatMap((own) => this.#takers(own).map((to) => ({ own, to })));
    return { relief, move: this.#exchanges.best(party.id, pairs) };
  }

  /** Others who are able and present. */
  #takers(own: TurnCell): readonly TurnCell[] {
    const cells = this.#holders.compiled.cells[own.turn.index] ?? [];
    return cells.filter((cell) => cell !== own && !cell.learner);
  }

  #obstacle(member: string, own: TurnCell, to: TurnCell): Omit<Obstacle, "member"> {
    const other = to.person.member.id;
    if (!this.#holders.hasHours(to)) return { kind: "hours", rules: [] };
    if (to.person.entitlement === 0) return { kind: "noPart", rules: [] };
    const [now, after] = [
      this.#exchanges.rate(member, 0),
      this.#exchanges.rate(other, this.#exchanges.points(other, to, 1)),
    ];
    if (!isMore(now, after)) return { kind: "heavier", rules: [] };
    const rules = this.#trial.obstacles(own, to);
    if (rules.includes("capacity")) return { kind: "busy", rules: [] };
    return rules.length > 0 ? { kind: "rules", rules } : { kind: null, rules: [] };
  }

  /** Others who are able but not there all the time. */
  #away({ turn, person: own }: TurnCell): readonly string[] {
    const { organisation, people } = this.#holders.compiled;
    const isAway = (person: Person) =>
      person !== own &&
      person.capacity > 0 &&
      !isPresent(person, turn) &&
      isAdmitted(person.member, turn.of) &&
      standing(person.member, turn.of, organisation) === "able";
    return people.filter(isAway).map(({ member }) => member.id);
  }
}
