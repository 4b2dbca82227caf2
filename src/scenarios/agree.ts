import { compile, type Compiled } from "../compile.ts";
import { ContradictionError, refuseContradictions } from "../contradiction.ts";
import { planTasks } from "../domain/turns.ts";
import { issue, quoted } from "../model/issue.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Assignment, type Plan } from "../model/plan.ts";
import { ruleName } from "../model/rule.ts";
import { turnKey } from "../moved.ts";
import { concerns, type Transfer } from "./changes/exchange.ts";
import { transfersOf, type Changes } from "./changes/index.ts";
import { ChangesError } from "./parseChanges.ts";
import { afterChange } from "./change.ts";

type Agreed = NonNullable<Organisation["agreed"]>;
export type AgreedRow = Agreed["rows"][number];

/** How much of what was promised is let go where somebody drops out: what they held, or the whole turn. */
export type Release = "holder" | "turn";

/** An organisation that knows what was agreed before something changed. */
export interface Agreement {
  readonly organisation: Organisation;
  /** What the plan said, over the turns as they are cut now. */
  readonly before: readonly AgreedRow[];
  /** Rows of published periods that cannot stay as they are: who held them is away, or has no hours for them. */
  readonly released: readonly AgreedRow[];
  /** Stated rules that what was done or promised breaks now, and that count as wishes from here on. */
  readonly relaxed: readonly string[];
}

/** What a rule weighs that has been broken by what cannot be changed any more. */
const RELAXED_WEIGHT = 1;

/**
 * Writes a plan into the changed organisation as what was agreed: turns are cut where the plan is made anew, everything
 * before `from` is kept, and everything published as far as its holders are there.
 */
export function agree(
  changed: Organisation,
  plan: Plan,
  changes: Changes,
  settings: {
    readonly from: number;
    readonly cuts: readonly number[];
    readonly release: Release;
    readonly relaxed?: readonly string[];
  },
): Agreement {
  const { from, cuts, release, relaxed = [] } = settings;
  const cut = relax(withCuts(changed, cuts), relaxed).organisation;
  const before = cutRows(cut, plan.assignments);
  const transfers = transfersOf(changes);
  const rows = transferred(before, transfers);
  const compiled = compile(cut);
  const load = loads(cut, plan);
  const given = new Set(transfers.map(({ by, task }) => key(by, task)));
  const published = new Set(plan.published);
  const promised = (row: AgreedRow) => periodsOf(row).some((period) => published.has(period));
  const fits = (row: AgreedRow) => canHold(compiled, row) && hasHours(compiled, row, load);
  const dropped = rows.filter((row) => row.first >= from && promised(row) && !fits(row));
  const alsoLet = (row: AgreedRow) => dropped.some((gone) => turnKey(gone) === turnKey(row) && lets(gone, row, release)); // prettier-ignore
  const kept = rows.map((row): AgreedRow => {
    if (row.first < from) return { ...row, kept: true };
    if (wasGiven(row, transfers, given)) {
      refuseUnfit(compiled, row, transfers);
      return { ...row, kept: true };
    }
    return { ...row, kept: promised(row) && fits(row) && !alsoLet(row) };
  });
  const agreed = { from, published: [...plan.published].sort((a, b) => a - b), rows: kept };
  const settled = settle({ ...cut, agreed });
  return { ...settled, relaxed: [...relaxed, ...settled.relaxed], before, released: dropped };
}

/** A mentor who drops out leaves the learners of the turn free to go on or not; else as much is let go as is asked. */
function lets(gone: AgreedRow, row: AgreedRow, release: Release): boolean {
  return release === "turn" || (gone.role === "mentor" && row.role === "learner");
}

function withCuts(organisation: Organisation, cuts: readonly number[]): Organisation {
  const { calendar } = organisation;
  const all = [...new Set([...(calendar.cuts ?? []), ...cuts])].filter((period) => period > 0 && period < calendar.periods); // prettier-ignore
  if (all.length === 0) return organisation;
  return { ...organisation, calendar: { ...calendar, cuts: all.sort((a, b) => a - b) } };
}

/** The rows of a plan over the turns of an organisation in which some are cut. */
function cutRows(organisation: Organisation, assignments: readonly Assignment[]): readonly AgreedRow[] {
  const turns = new Map(planTasks(organisation).map((planned) => [planned.task.id, planned.turns]));
  return assignments.flatMap(({ task, member, role, portions, first, last }): AgreedRow[] => {
    if (role === "shadow") return [];
    const parts = (turns.get(task) ?? []).filter((turn) => turn.first >= first && turn.last <= last);
    return parts.map((turn) => {
      return { task, member, role, portions, first: turn.first, last: turn.last, kept: false };
    });
  });
}

/** Work that members have agreed to give goes to who takes it, turn by turn; what they held already is added. */
function transferred(
  rows: readonly AgreedRow[],
  transfers: readonly (Transfer & { readonly change: number })[],
): readonly AgreedRow[] {
  const moved = new Map<AgreedRow, string>();
  for (const transfer of transfers) {
    const own = rows.filter(
      (row) => isWork(row.role) && row.member === transfer.member && concerns(transfer, row),
    );
    if (own.length === 0) {
      const text = `${quoted(transfer.member)} holds nothing of ${quoted(transfer.task)} that lies in periods ${transfer.from} to ${transfer.to}`;
      throw new ChangesError([
        issue("error", "nothing-held", ["changes", transfer.change], transfer.task, text),
      ]);
    }
    for (const row of own) moved.set(row, transfer.by);
  }
  const merged = new Map<string, AgreedRow>();
  for (const row of rows) {
    const member = moved.get(row) ?? row.member;
    const place = JSON.stringify([turnKey(row), member, isWork(row.role) ? "work" : row.role]);
    const known = merged.get(place);
    merged.set(place, known === undefined ? { ...row, member } : { ...known, portions: known.portions + row.portions }); // prettier-ignore
  }
  return [...merged.values()];
}

function wasGiven(row: AgreedRow, transfers: readonly Transfer[], given: ReadonlySet<string>): boolean {
  if (!isWork(row.role) || !given.has(key(row.member, row.task))) return false;
  return transfers.some((transfer) => transfer.by === row.member && concerns(transfer, row));
}

function refuseUnfit(
  compiled: Compiled,
  row: AgreedRow,
  transfers: readonly (Transfer & { readonly change: number })[],
): void {
  if (canHold(compiled, row)) return;
  const place =
    transfers.find((transfer) => transfer.by === row.member && concerns(transfer, row))?.change ?? 0;
  const text = `${quoted(row.member)} may not hold ${row.portions} of ${quoted(row.task)} in periods ${row.first} to ${row.last}: not able, not there, or kept out by a rule`;
  throw new ChangesError([issue("error", "may-not-hold", ["changes", place], row.member, text)]);
}

/** Whether the member may hold that much of the turn, whatever else they hold. */
function canHold({ turns, cells, companions, instance }: Compiled, row: AgreedRow): boolean {
  const turn = turns.find((each) => each.of.task.id === row.task && each.first === row.first);
  if (turn === undefined) return false;
  const own = isWork(row.role)
    ? (cells[turn.index] ?? [])
    : companions.filter(({ of, role }) => of === turn && role === row.role).flatMap((each) => each.cells);
  const cell = own.find(({ person }) => person.member.id === row.member);
  return cell !== undefined && (instance.cells.most[cell.cell] ?? 0) >= row.portions;
}

/** Hours a week that each member was to work in each period. */
function loads({ calendar, tasks }: Organisation, plan: Plan): ReadonlyMap<string, Float64Array> {
  const exists = new Map(tasks.map(({ id, periods }) => [id, periods]));
  const found = new Map<string, Float64Array>();
  for (const { task, member, first, last, hours } of plan.assignments) {
    const load = found.get(member) ?? new Float64Array(calendar.periods);
    found.set(member, load);
    for (let period = first; period <= last; period += 1)
      if (exists.get(task)?.includes(period) !== false) load[period] = (load[period] ?? 0) + hours;
  }
  return found;
}

/** Whether the member still has the hours that the plan gives them, in every period of the turn. */
function hasHours({ people }: Compiled, row: AgreedRow, load: ReadonlyMap<string, Float64Array>): boolean {
  const person = people.find(({ member }) => member.id === row.member);
  const own = load.get(row.member);
  return periodsOf(row).every(
    (period) => (own?.[period] ?? 0) <= (person?.available[period] ?? 0) * (1 + 1e-6) + 1e-9,
  );
}

/** Rules that facts break cannot be kept any more: they count as wishes, as long as there is one that the group has stated. */
function settle(organisation: Organisation): Pick<Agreement, "organisation" | "relaxed"> {
  const relaxed: string[] = [];
  for (let now = organisation; ;) {
    const read = afterChange(now);
    try {
      refuseContradictions(read, compile(read).instance);
      return { organisation: read, relaxed };
    } catch (error) {
      if (!(error instanceof ContradictionError)) throw error;
      const eased = easier(now, error.rules);
      if (eased === null) throw error;
      relaxed.push(...eased.relaxed);
      now = eased.organisation;
    }
  }
}

function easier(
  organisation: Organisation,
  names: readonly string[],
): Pick<Agreement, "organisation" | "relaxed"> | null {
  // prettier-ignore
  if (!names.includes("agreed")) return null;
  const eased = relax(organisation, names);
  return eased.relaxed.length === 0 ? null : eased;
}

/** Makes those of the named rules soft that are stated and hard; a pin is a promise of its own, and stays. */
export function relax(
  organisation: Organisation,
  names: readonly string[],
): Pick<Agreement, "organisation" | "relaxed"> {
  const named = new Set(names);
  const relaxed: string[] = [];
  const rules = organisation.rules.map((rule, index) => {
    const name = ruleName(rule, index);
    if (!named.has(name) || rule.weight !== undefined || rule.type === "pin") return rule;
    relaxed.push(name);
    return { ...rule, weight: RELAXED_WEIGHT };
  });
  if (!named.has("stretch")) return { organisation: { ...organisation, rules }, relaxed };
  // The band that a member states is a part of hours they have no longer.
  const members = organisation.members.map((member) => {
    const away = member.availability.some(({ hours }) => hours < member.hours);
    if (!away || member.stretch === undefined || member.stretch.max === 1) return member;
    relaxed.push("stretch");
    return { ...member, stretch: { ...member.stretch, max: 1 } };
  });
  return { organisation: { ...organisation, rules, members }, relaxed: [...new Set(relaxed)] };
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function periodsOf({ first, last }: Pick<AgreedRow, "first" | "last">): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
