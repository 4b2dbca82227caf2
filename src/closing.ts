import type { Compiled } from "./compile.ts";
import type { TurnCell } from "./compilation.ts";
import { burdens } from "./domain/burden.ts";
import { duesOf, type Dues } from "./domain/dues.ts";
import { compare } from "./domain/order.ts";
import { lookup, type Person } from "./domain/people.ts";
import type { PlannedTask, Turn } from "./domain/turns.ts";
import type { Plan } from "./model/plan.ts";

type Closing = Plan["closing"];
type Balances = Map<Person, number>;

/** What the next horizon inherits: balances of what goes round, and who held it last. */
export function closing(compiled: Compiled, portions: ArrayLike<number>): Closing {
  const { organisation, people, tasks, cells } = compiled;
  const scale = burdens(tasks, people);
  const burden: Balances = new Map();
  const staff: Balances = new Map();
  const own = new Map<PlannedTask, Balances>();
  for (const turn of compiled.turns) {
    const held = (cells[turn.index] ?? []).filter(({ cell }) => (portions[cell] ?? 0) > 0);
    if (held.length === 0) continue;
    const able = (cells[turn.index] ?? []).filter((cell) => !cell.learner).map(({ person }) => person);
    const dues = duesOf(turn, able);
    const hours = ({ cell, share }: TurnCell) => (portions[cell] ?? 0) * share * turn.work;
    settle(burden, held, dues, (cell) => hours(cell) * scale.points(cell.person, turn.of));
    if (turn.of.staffing.mode !== "rotation") continue;
    if (turn.of.task.kind === "staff") settle(staff, held, dues, hours);
    const duty = own.get(turn.of) ?? new Map<Person, number>();
    own.set(turn.of, duty);
    settle(duty, held, dues, hours);
  }
  const balances: Record<string, { burden: number; staffLoad: number }> = {};
  for (const person of people) {
    const opening = lookup(organisation.history.balances, person.member.id);
    // Who was away all the time keeps what they came with.
    if (person.capacity === 0 && opening === undefined) continue;
    balances[person.member.id] = {
      burden: clean((opening?.burden ?? 0) + (burden.get(person) ?? 0)),
      staffLoad: clean((opening?.staffLoad ?? 0) + (staff.get(person) ?? 0)),
    };
  }
  return { balances, holders: holders(compiled, portions, own) };
}

/** Adds what each member took of a turn, less their due part of what all of them took. Nobody owes what nobody could do. */
function settle(
  balances: Balances,
  held: readonly TurnCell[],
  dues: Dues,
  amount: (cell: TurnCell) => number,
): void {
  if (dues.size === 0) return;
  let all = 0;
  for (const cell of held) {
    const taken = amount(cell);
    all += taken;
    balances.set(cell.person, (balances.get(cell.person) ?? 0) + taken);
  }
  for (const [person, part] of dues) balances.set(person, (balances.get(person) ?? 0) - part * all);
}

function holders(
  { organisation, tasks, cells }: Compiled,
  portions: ArrayLike<number>,
  duties: ReadonlyMap<PlannedTask, Balances>,
): Closing["holders"] {
  const holdersOf = (turn: Turn) =>
    (cells[turn.index] ?? [])
      .filter(({ cell }) => (portions[cell] ?? 0) > 0)
      .map(({ person }) => person.member.id);
  const found: Record<string, Closing["holders"][string]> = {};
  for (const planned of tasks) {
    const { task, staffing, turns } = planned;
    if (planned.steady) continue;
    const before = lookup(organisation.history.holders, task.id);
    const terms = byTerm(turns, holdersOf);
    const past = [...terms].reverse();
    const known = before === undefined ? past : [...past, before.members, ...before.earlier];
    const [members = [], ...earlier] = known.map((names) => [...names].sort(compare));
    const reach = staffing.mode === "rotation" ? Math.max(0, staffing.cooldown - 1) : 0;
    found[task.id] = {
      members,
      earlier: earlier.slice(0, reach),
      terms: staffing.mode === "elected" ? served(before?.terms, terms.flat()) : {},
      balances: staffing.mode === "rotation" ? carried(before?.balances, duties.get(planned)) : {},
    };
  }
  return found;
}

/** Who held each term, or part of one: a member once a term. */
function byTerm(turns: readonly Turn[], holdersOf: (turn: Turn) => readonly string[]): (readonly string[])[] {
  const terms = new Map<number, Set<string>>();
  for (const turn of turns)
    terms.set(turn.term, new Set([...(terms.get(turn.term) ?? []), ...holdersOf(turn)]));
  return [...terms.values()].map((members) => [...members]);
}

/** Terms served, those of earlier horizons included. */
function served(
  before: Readonly<Record<string, number>> | undefined,
  holders: readonly string[],
): Record<string, number> {
  const found = new Map(Object.entries(before ?? {}));
  for (const member of holders) found.set(member, (found.get(member) ?? 0) + 1);
  return Object.fromEntries([...found].filter(([, count]) => count > 0));
}

/** Hours of a duty beyond what was due of it, those of earlier horizons included; who is even is not named. */
function carried(
  before: Readonly<Record<string, number>> | undefined,
  settled: Balances | undefined,
): Record<string, number> {
  const found = new Map(Object.entries(before ?? {}));
  for (const [{ member }, hours] of settled ?? []) found.set(member.id, (found.get(member.id) ?? 0) + hours);
  return Object.fromEntries([...found].filter(([, hours]) => Math.abs(hours) > EVEN));
}

/** Hours below which a balance is rounding. */
const EVEN = 1e-9;

function clean(balance: number): number {
  return Math.abs(balance) < EVEN ? 0 : balance;
}
