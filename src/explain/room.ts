import type { TurnCell } from "../compilation.ts";
import type { Compiled } from "../compile.ts";
import { restingFromBefore } from "../domain/cooldown.ts";
import { lookup, type Person } from "../domain/people.ts";
import type { Turn } from "../domain/turns.ts";
import { encode } from "../encode.ts";
import { recount } from "../instance/recount.ts";
import type { Plan } from "../model/plan.ts";
import { ruleName } from "../model/rule.ts";
import { State } from "../search/state.ts";
import { fixedBy } from "./fixed.ts";
import { loadOf } from "./loads.ts";
import type { Obstacle, Reason } from "./obstacle.ts";

/** Rules that more work elsewhere can heal, or that compare with what changes too: a search alone can tell of these. */
const HEALED: ReadonlySet<string> = new Set(["support", "change", "mentor"]);

/**
 * A plan in which one looks for room: what keeps a member from one portion of a turn, if another gives it. Compiled once
 * for all questions that are asked of it.
 */
export class Room {
  readonly #compiled: Compiled;
  readonly #plan: Plan;
  readonly #portions: Int32Array;
  /** With the plan, and with nothing but what is pinned. */
  readonly #state: State;
  readonly #pinned: State;
  readonly #broken: number;
  readonly #healed: ReadonlySet<string>;

  constructor(compiled: Compiled, plan: Plan) {
    this.#compiled = compiled;
    this.#plan = plan;
    this.#portions = encode(compiled, plan);
    this.#state = new State(compiled.instance);
    this.#state.load(this.#portions);
    this.#broken = this.#state.broken;
    this.#pinned = new State(compiled.instance);
    this.#pinned.load(compiled.instance.cells.least);
    const stated = compiled.organisation.rules.map((rule, index) => ({ rule, name: ruleName(rule, index) }));
    this.#healed = new Set([
      ...HEALED,
      ...stated.filter(({ rule }) => HEALED.has(rule.type)).map(({ name }) => name),
    ]);
  }

  /** The turn as it is compiled, which has its own cells. */
  #turn({ index }: Turn): Turn | undefined {
    return this.#compiled.turns[index];
  }

  #cell(turn: Turn, member: string): TurnCell | undefined {
    return this.#compiled.cells[turn.index]?.find(({ person }) => person.member.id === member);
  }

  /** What keeps a member from a portion of a turn in every plan: bounds that what is pinned alone would break. */
  lasting(turn: Turn, member: string): readonly Obstacle[] {
    const cell = this.#cell(turn, member);
    // Who has no cell is kept out by what the documents state.
    if (cell === undefined) return [];
    const { cells, owners } = this.#compiled.instance;
    const last = (reasons: readonly Reason[]) => reasons.map((reason): Obstacle => ({ ...reason, lasting: true })); // prettier-ignore
    if ((cells.most[cell.cell] ?? 0) === 0)
      return last(
        this.#reasons(cell, [owners[cells.boundBy[cell.cell] ?? -1]?.name ?? "people"], cells.least),
      );
    const fixed = this.#fixedToOthers(cell);
    if (fixed.length > 0) return last(fixed);
    const names = this.#names(this.#pinned.blockers(cell.cell)).filter((name) => !this.#healed.has(name));
    return last(this.#reasons(cell, names, cells.least));
  }

  /**
   * What keeps a member from a portion of a turn in this plan, all else staying as it is, if `giver` gives one, or whoever
   * can give it with the fewest obstacles; null is one that nobody holds. Empty: a portion can simply go over.
   */
  passing(turn: Turn, member: string, giver?: string | null): readonly Obstacle[] {
    const cell = this.#cell(turn, member);
    const own = this.#turn(turn);
    if (cell === undefined || own === undefined) return [];
    const givers = (this.#compiled.cells[turn.index] ?? []).filter(
      (each) => each !== cell && (this.#portions[each.cell] ?? 0) > 0 && (giver === undefined || each.person.member.id === giver), // prettier-ignore
    );
    const open = (this.#state.held[turn.index] ?? 0) < own.of.portions;
    const ways = [...(open ? [null] : []), ...givers].map((from) => this.#way(cell, from));
    const [first, ...others] = ways;
    const best = others.reduce((least, way) => (way.length < (least?.length ?? 0) ? way : least), first);
    return (best ?? []).map((reason) => ({ ...reason, lasting: false }));
  }

  /** What stands in the way if a portion goes from one member, or from nobody, to another. */
  #way(to: TurnCell, from: TurnCell | null): readonly Reason[] {
    const { cells } = this.#compiled.instance;
    const state = this.#state;
    const fixed = from !== null && (this.#portions[from.cell] ?? 0) <= (cells.least[from.cell] ?? 0);
    if (fixed) return [this.#fixedTo(from)];
    try {
      if (from !== null) this.#give(from);
      const names = this.#names(state.blockers(to.cell));
      if (names.length > 0) return this.#reasons(to, names, state.portions);
      state.change(to.cell, 1);
      if (to.learner && !this.#guided(to)) return [{ kind: "no-mentor" }];
      return state.broken > this.#broken ? this.#reasons(to, this.#raised(), state.portions) : [];
    } finally {
      state.undo();
    }
  }

  /** A learner's portion takes one of a mentor with it. */
  #give(from: TurnCell): void {
    this.#state.change(from.cell, -1);
    if (!from.learner) return;
    const mentor = this.#mentors(from.turn).find((cell) => (this.#state.portions[cell] ?? 0) > 0);
    if (mentor !== undefined) this.#state.change(mentor, -1);
  }

  /** Whether somebody has room to guide one portion more; if so, they do. */
  #guided({ turn }: TurnCell): boolean {
    const mentor = this.#mentors(turn).find((cell) => this.#state.blockers(cell).length === 0);
    if (mentor === undefined) return false;
    this.#state.change(mentor, 1);
    return true;
  }

  #mentors(turn: Turn): readonly number[] {
    const { turns } = this.#compiled.instance;
    const mentors = turns.mentor[turn.index] ?? -1;
    if (mentors < 0) return [];
    return [...turns.cells.items.subarray(turns.cells.start[mentors], turns.cells.start[mentors + 1])];
  }

  #names(owners: readonly number[]): readonly string[] {
    const { instance } = this.#compiled;
    return [...new Set(owners.map((owner) => instance.owners[owner]?.name ?? "people"))];
  }

  /** Names of the rules that are broken now, and are not in the plan. */
  #raised(): readonly string[] {
    const { instance } = this.#compiled;
    const before = recount(instance, this.#portions).broken;
    const { broken } = recount(instance, this.#state.portions);
    return this.#names(broken.filter((owner) => !before.includes(owner)));
  }

  /** If what is pinned leaves nothing of the turn: whom it goes to. */
  #fixedToOthers(cell: TurnCell): readonly Reason[] {
    const { cells } = this.#compiled.instance;
    const own = this.#compiled.cells[cell.turn.index] ?? [];
    const pinned = own.filter((each) => each !== cell && (cells.least[each.cell] ?? 0) > 0);
    const given = pinned.reduce((sum, each) => sum + (cells.least[each.cell] ?? 0), 0);
    return given < cell.turn.of.portions ? [] : pinned.map((each) => this.#fixedTo(each));
  }

  #fixedTo({ turn, person }: TurnCell): Reason {
    const { organisation, tasks } = this.#compiled;
    const by = fixedBy(organisation, tasks, this.#plan, turn, person.member.id);
    return { kind: "fixed", to: person.member.id, by };
  }

  /** Names of rules as reasons with figures, as far as they have any. */
  #reasons(cell: TurnCell, names: readonly string[], portions: ArrayLike<number>): readonly Reason[] {
    return names.map((name) => this.#reason(cell, name, portions));
  }

  #reason(cell: TurnCell, name: string, portions: ArrayLike<number>): Reason {
    const { turn, person } = cell;
    const { staffing, task } = turn.of;
    switch (name) {
      case "capacity":
        return this.#hours(cell, portions);
      case "cooldown":
        return { kind: "cooldown", ...this.#rests(turn, person, portions) };
      case "term":
        return { kind: "term", most: staffing.mode === "elected" ? staffing.maxTerms : 1 };
      case "mentor":
        return { kind: "no-mentor" };
      case "people":
        return { kind: "people", most: task.people.max ?? task.people.min };
      case "scope":
        return { kind: "scope" };
      case "agreed":
        return { kind: "agreed" };
      default:
        return { kind: "rule", rule: name };
    }
  }

  /** The period in which a portion lacks most hours; if none does, it lacks them in the parts of the week it falls in. */
  #hours({ turn, person, ownHours, shadowHours }: TurnCell, portions: ArrayLike<number>): Reason {
    const load = loadOf(this.#compiled, portions, person);
    const { weeksPerPeriod } = this.#compiled.organisation.calendar;
    const asked = turn.periods.map((period) => ({ period, needs: ownHours }));
    if (shadowHours > 0) asked.unshift({ period: turn.first - 1, needs: shadowHours / weeksPerPeriod });
    const room = asked.map(({ period, needs }) => {
      const left = Math.max(0, (person.available[period] ?? 0) - (load[period] ?? 0));
      return { period, needs, left };
    });
    const tightest = room.reduce((least, each) => (each.left - each.needs < least.left - least.needs ? each : least)); // prettier-ignore
    const within = tightest.left + 1e-7 < tightest.needs ? "week" : "slots";
    return { kind: "hours", within, ...tightest };
  }

  /** The turns of the same task between which somebody would not rest. */
  #rests(turn: Turn, person: Person, portions: ArrayLike<number>) {
    const { staffing, turns, task } = turn.of;
    const cooldown = staffing.mode === "rotation" ? staffing.cooldown : 0;
    const near = turns.filter(({ term }) => term !== turn.term && Math.abs(term - turn.term) <= cooldown);
    const held = near.filter((each) => {
      const cell = this.#cell(each, person.member.id);
      return cell !== undefined && (portions[cell.cell] ?? 0) > 0;
    });
    const history = lookup(this.#compiled.organisation.history.holders, task.id);
    const before = restingFromBefore(turn, cooldown, history).has(person.member.id);
    return { turns: held.map(({ first, last }) => ({ first, last })), before };
  }
}
