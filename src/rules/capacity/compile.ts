import type { Amounts, Compilation } from "../../compilation.ts";
import type { Person } from "../../domain/people.ts";
import type { PlannedTask } from "../../domain/turns.ts";

interface Loads {
  readonly cells: number[];
  /** Hours a week of a portion. */
  readonly amounts: number[];
}

/** What takes hours in a period. */
interface Work {
  /** Hours a week of a portion of what runs, and a week's part of what is handed over to the next period. */
  readonly hours: Amounts;
  /** Of what can only be done in some slots: the hours alone. */
  readonly slotted: Amounts;
}

/**
 * Nobody works more hours than they have. With parts of the week: for every set of slots, the work that can only be done
 * in the set fits the hours of the set. By Hall's theorem that is exactly when the hours can be placed.
 */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { builder } = compilation;
  const owner = compilation.owner("capacity", "hard");
  const wanted = compilation.tasks.map(({ task }) => slotBits(task.slots, compilation));
  const periods = compilation.periods.map((period) => workIn(compilation, period));
  for (const person of compilation.people) {
    const besides = besidesPerPeriod(compilation, person);
    const slots = slotBits(person.member.slots, compilation);
    const slotsOf = ({ index }: PlannedTask) => (wanted[index] ?? 0) & slots;
    periods.forEach(({ hours, slotted }, period) => {
      const available = person.available[period] ?? 0;
      const held = compilation.side(hours, person);
      const beside = besides[period] ?? { cells: [], amounts: [] };
      const cells = held.cells.concat(beside.cells);
      if (cells.length === 0) return;
      builder.ledger({ owner, cells, amounts: held.amounts.concat(beside.amounts), upper: available });
      const used = new Set<number>();
      compilation.eachAmount(slotted, person, (_cell, _hours, planned) => used.add(slotsOf(planned)));
      for (const [set, upper] of bindingSets(compilation, used, available)) {
        const within = compilation.side(slotted, person, (own, planned) =>
          (slotsOf(planned) & ~set) === 0 ? own : undefined,
        );
        builder.ledger({ owner, ...within, upper });
      }
    });
  }
}

function workIn(compilation: Compilation, period: number): Work {
  const { weeksPerPeriod } = compilation.organisation.calendar;
  // The period before a turn is none of its own, so a cell is in each list once.
  const turns = compilation.turns.filter(
    ({ first, periods }) => first === period + 1 || periods.includes(period),
  );
  const running = turns.filter(({ of: { task }, periods }) => task.slots !== undefined && periods.includes(period)); // prettier-ignore
  return {
    hours: compilation.amounts(turns, ({ turn, ownHours, shadowHours }) => {
      if (turn.periods.includes(period)) return ownHours;
      return shadowHours > 0 ? shadowHours / weeksPerPeriod : undefined;
    }),
    slotted: compilation.amounts(running, ({ ownHours }) => ownHours),
  };
}

/** The hours of a member beside other turns, by period. */
function besidesPerPeriod(compilation: Compilation, person: Person): readonly Loads[] {
  const all = compilation.periods.map((): Loads => ({ cells: [], amounts: [] }));
  for (const { cell, companion } of compilation.besidesOf(person)) {
    if (companion.hours === 0) continue;
    for (const period of companion.of.periods) {
      all[period]?.cells.push(cell);
      all[period]?.amounts.push(companion.hours);
    }
  }
  return all;
}

/** These slots as bits in the order of the calendar; all if none are named. */
function slotBits(named: readonly string[] | undefined, { organisation }: Compilation): number {
  const { slots } = organisation.calendar;
  return slots.reduce((bits, { id }, at) => ((named?.includes(id) ?? true) ? bits | (1 << at) : bits), 0);
}

/** Sets of slots whose hours may bind: unions of the slot sets in use, shorter than the member's week. */
function bindingSets(
  compilation: Compilation,
  used: ReadonlySet<number>,
  available: number,
): ReadonlyMap<number, number> {
  let unions = new Set<number>();
  for (const slots of used) {
    if (unions.has(slots)) continue;
    unions = new Set([...unions, slots, ...[...unions].map((set) => set | slots)]);
  }
  const binding = new Map<number, number>();
  for (const set of unions) {
    const hours = compilation.organisation.calendar.slots.reduce(
      (sum, slot, index) => sum + ((set & (1 << index)) === 0 ? 0 : slot.hours),
      0,
    );
    if (hours < available) binding.set(set, hours);
  }
  return binding;
}
