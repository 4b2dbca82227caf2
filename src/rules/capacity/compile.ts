import type { Compilation } from "../../compilation.ts";
import type { Person } from "../../domain/people.ts";

/** One thing that takes a member's hours in a period. */
interface Load {
  readonly cell: number;
  /** Hours a week of a portion. */
  readonly hours: number;
  /** Slots it can fall in, as a set of bits; null if anywhere. */
  readonly slots: number | null;
}

/**
 * Nobody works more hours than they have. With parts of the week: for every set of slots, the work that can only be done
 * in the set fits the hours of the set. By Hall's theorem that is exactly when the hours can be placed.
 */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const owner = compilation.owner("capacity", "hard");
  for (const person of compilation.people) {
    const loads = loadsPerPeriod(person, compilation);
    loads.forEach((period, index) => {
      const available = person.available[index] ?? 0;
      bound(compilation, owner, period, available);
      for (const [set, hours] of bindingSets(compilation, period, available)) {
        bound(compilation, owner, period.filter((load) => load.slots !== null && (load.slots & ~set) === 0), hours); // prettier-ignore
      }
    });
  }
}

function bound(compilation: Compilation, owner: number, loads: readonly Load[], upper: number): void {
  if (loads.length === 0) return;
  const cells = loads.map(({ cell }) => cell);
  const amounts = loads.map(({ hours }) => hours);
  compilation.builder.ledger({ owner, cells, amounts, upper });
}

function loadsPerPeriod(person: Person, compilation: Compilation): Load[][] {
  const { organisation } = compilation;
  const loads: Load[][] = Array.from(person.available, () => []);
  for (const { cell, turn, ownHours, shadowHours } of compilation.cellsOf(person)) {
    const slots = slotBits(turn.of.task.slots, person, compilation);
    const load = { cell, hours: ownHours, slots };
    for (const period of turn.periods) loads[period]?.push(load);
    // The period before a turn is none of its own, so a cell is in each list once.
    if (shadowHours > 0) {
      loads[turn.first - 1]?.push({
        cell,
        hours: shadowHours / organisation.calendar.weeksPerPeriod,
        slots: null,
      });
    }
  }
  for (const { cell, companion } of compilation.besidesOf(person)) {
    if (companion.hours === 0) continue;
    const load = { cell, hours: companion.hours, slots: null };
    for (const period of companion.of.periods) loads[period]?.push(load);
  }
  return loads;
}

/** The slots of a task that the member has, as bits in the order of the calendar. */
function slotBits(
  wanted: readonly string[] | undefined,
  person: Person,
  { organisation }: Compilation,
): number | null {
  if (wanted === undefined) return null;
  let bits = 0;
  organisation.calendar.slots.forEach((slot, index) => {
    if (wanted.includes(slot.id) && (person.member.slots?.includes(slot.id) ?? true)) bits |= 1 << index;
  });
  return bits;
}

/** Sets of slots whose hours may bind: unions of the slot sets in use, shorter than the member's week. */
function bindingSets(
  compilation: Compilation,
  loads: readonly Load[],
  available: number,
): Map<number, number> {
  let unions = new Set<number>();
  for (const { slots } of loads) {
    if (slots === null || unions.has(slots)) continue;
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
