import { compile, type Compiled } from "../compile.ts";
import { burdens } from "../domain/burden.ts";
import { compare } from "../domain/order.ts";
import {
  isAdmitted,
  isPresent,
  lookup,
  preference,
  standing,
  type Person,
  type Standing,
} from "../domain/people.ts";
import type { Turn } from "../domain/turns.ts";
import { encode } from "../encode.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import { State } from "../search/state.ts";
import { agree, type AgreedRow } from "./agree.ts";
import { change } from "./change.ts";
import { CHANGES_SCHEMA, type Changes } from "./changes/index.ts";

/** Somebody who might take a turn over, and what speaks for and against it. */
export interface Candidate {
  readonly member: string;
  /** Able, a learner (who then needs a mentor), or none: not able, exempt, not asked. */
  readonly standing: Standing;
  /** Whether they are there in every period of the turn. */
  readonly present: boolean;
  /** Portions of what falls open that they can take, everything else as it is. */
  readonly portions: number;
  /** Hours a week that they have left, in the fullest period of the turn. */
  readonly hoursLeft: number;
  /** How much they like the task, in [-2, 2]. */
  readonly liking: number;
  /** Their burden over the horizon against their fair share of it, 1 is fair; null where nothing is unpleasant. */
  readonly burden: number | null;
  /** Names of the rules that keep them from taking more than `portions`: `capacity` where they have no hours left. */
  readonly blocking: readonly string[];
}

/** Work that falls open, and who might take it over: the best candidate first. */
export interface Cover {
  readonly task: string;
  /** The part of the turn for which the member is away. */
  readonly first: number;
  readonly last: number;
  readonly portions: number;
  /** Hours of work a week. */
  readonly hours: number;
  readonly candidates: readonly Candidate[];
}

/** Who is away, and when: from a first to a last period (default the first). */
export interface Away {
  readonly member: string;
  readonly from: number;
  readonly to?: number;
}

/**
 * Who can take over, turn by turn, what a member holds in some periods. Candidates who can take more come first; then who
 * is able before who learns; then for unpleasant tasks who has borne less of their fair share, for others who likes it more;
 * then who has more hours left; then the order of the document. All others are told too, with what keeps them out.
 * @throws {RangeError} if there is no such member or period.
 */
export function cover(
  organisation: Organisation,
  plan: Plan,
  { member, from, to = from }: Away,
): readonly Cover[] {
  const { periods } = organisation.calendar;
  if (!organisation.members.some(({ id }) => id === member))
    throw new RangeError(`there is no member "${member}"`);
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to < periods))
    throw new RangeError(`periods ${from} to ${to}: expected periods of 0 to ${periods - 1}`);
  const absence: Changes = {
    schema: CHANGES_SCHEMA,
    changes: [{ kind: "absence", member, from, to, hours: 0 }],
  };
  const { organisation: agreed, before } = agree(change(organisation, absence), plan, absence, {
    from,
    cuts: [from, to + 1],
    release: "holder",
  });
  // What was done and promised is no bound here: candidates are judged by the rules alone.
  const compiled = compile({ ...agreed, agreed: undefined });
  const rows = before.map((row) => ({ ...row, of: row.portions, hours: 0 }));
  const room = roomIn(compiled, encode(compiled, { ...plan, assignments: rows }));
  return before
    .filter((row) => isWork(row.role) && row.member === member && row.first >= from && row.last <= to)
    .flatMap((row) => {
      const turn = compiled.turns.find((each) => each.of.task.id === row.task && each.first === row.first);
      return turn === undefined ? [] : [coverOf(room, row, turn)];
    });
}

/** A plan from which the absent member's work is gone. */
interface Room {
  readonly compiled: Compiled;
  readonly portions: Int32Array;
  readonly state: State;
  /** Hours a week that each person is busy in each period, by index. */
  readonly load: readonly Float64Array[];
  /** Burden against the fair share, by index of the person. */
  readonly burden: readonly (number | null)[];
}

function roomIn(compiled: Compiled, portions: Int32Array): Room {
  const state = new State(compiled.instance);
  return {
    compiled,
    portions,
    state,
    load: loads(compiled, portions),
    burden: burdenRates(compiled, portions),
  };
}

function coverOf(room: Room, row: AgreedRow, turn: Turn): Cover {
  const { task, portions: of } = turn.of;
  const candidates = room.compiled.people
    .filter(({ member }) => member.id !== row.member)
    .map((person) => candidate(room, person, turn, row.portions))
    .sort((a, b) => better(a, b, task.unpleasant > 0));
  const hours = (row.portions * task.hours) / of;
  return { task: task.id, first: turn.first, last: turn.last, portions: row.portions, hours, candidates };
}

function candidate(room: Room, person: Person, turn: Turn, wanted: number): Candidate {
  const { compiled, load, burden } = room;
  const { member, available, index } = person;
  const cell = compiled.cells[turn.index]?.find((each) => each.person === person)?.cell;
  const left = turn.periods.map((period) => (available[period] ?? 0) - (load[index]?.[period] ?? 0));
  return {
    member: member.id,
    standing: isAdmitted(member, turn.of) ? standing(member, turn.of, compiled.organisation) : "none",
    present: isPresent(person, turn),
    ...(cell === undefined ? { portions: 0, blocking: [] } : taken(room, cell, wanted)),
    hoursLeft: Math.max(0, Math.min(...left)),
    liking: preference(member, turn.of.task),
    burden: burden[index] ?? null,
  };
}

/** Portions that a cell can take on, one by one, until a rule says no. */
function taken(
  { compiled, portions, state }: Room,
  cell: number,
  wanted: number,
): Pick<Candidate, "portions" | "blocking"> {
  // prettier-ignore
  const tried = portions.slice();
  for (let count = 0; count < wanted; count += 1) {
    state.load(tried);
    const blocking = state.blockers(cell).map((owner) => compiled.instance.owners[owner]?.name ?? "people");
    if (blocking.length > 0) return { portions: count, blocking: [...new Set(blocking)].sort(compare) };
    tried[cell] = (tried[cell] ?? 0) + 1;
  }
  return { portions: wanted, blocking: [] };
}

const RANK: Readonly<Record<Standing, number>> = { able: 0, learner: 1, none: 2 };

function better(a: Candidate, b: Candidate, unpleasant: boolean): number {
  const fair = (a.burden ?? 0) - (b.burden ?? 0);
  const liked = b.liking - a.liking;
  const wishes = unpleasant ? fair || liked : liked || fair;
  return b.portions - a.portions || RANK[a.standing] - RANK[b.standing] || Number(b.present) - Number(a.present) || wishes || b.hoursLeft - a.hoursLeft; // prettier-ignore
}

function loads(
  { organisation, people, cells, companions }: Compiled,
  portions: Int32Array,
): readonly Float64Array[] {
  const { periods: count, weeksPerPeriod } = organisation.calendar;
  const found = people.map(() => new Float64Array(count));
  const add = (person: Person, period: number, hours: number) => {
    const load = found[person.index];
    if (load !== undefined) load[period] = (load[period] ?? 0) + hours;
  };
  for (const { cell, person, turn, ownHours, shadowHours } of cells.flat()) {
    const held = portions[cell] ?? 0;
    for (const period of turn.periods) add(person, period, held * ownHours);
    if (shadowHours > 0) add(person, turn.first - 1, (held * shadowHours) / weeksPerPeriod);
  }
  for (const { of, hours, cells: beside } of companions) {
    for (const { cell, person } of beside)
      for (const period of of.periods) add(person, period, (portions[cell] ?? 0) * hours);
  }
  return found;
}

/** x_m: what each member bears of burdens, with what earlier horizons left, against their fair share. */
function burdenRates(
  { organisation, people, tasks, cells }: Compiled,
  portions: Int32Array,
): readonly (number | null)[] {
  // prettier-ignore
  const scale = burdens(tasks, people);
  const borne = people.map(({ member }) => lookup(organisation.history.balances, member.id)?.burden ?? 0);
  for (const { cell, person, turn, share } of cells.flat()) {
    const work = (portions[cell] ?? 0) * share * turn.work;
    borne[person.index] = (borne[person.index] ?? 0) + work * scale.points(person, turn.of);
  }
  return people.map(({ index, entitlement }) => {
    const fair = entitlement * scale.total;
    return fair > 0 ? (borne[index] ?? 0) / fair : null;
  });
}
