import { compile } from "../compile.ts";
import { lookup } from "../domain/people.ts";
import { recount } from "../instance/recount.ts";
import type { Organisation } from "../model/organisation.ts";

/** What is broken by less is kept. */
const ROUNDING = 1e-9;

/**
 * The names of the rules that today's division would break, were it to go on unchanged over all periods; of those with a
 * figure too, if it is not kept in full. A plan has to keep them, which may be why it is worse than today in some measure.
 * Shares count as they are, portions need not be whole; what somebody holds who may not hold it counts as open. Who guides,
 * stands in or advises is not told of today, so that what asks for them is left out. Empty if nothing is told of today.
 */
export function todayBreaks(organisation: Organisation): readonly string[] {
  if (organisation.asIs.length === 0) return [];
  const { instance, turns, cells } = compile(organisation, { hardOnly: true });
  const today = new Map(organisation.asIs.map(({ task, shares }) => [task, shares]));
  const portions = new Float64Array(instance.cells.count);
  for (const { index, of } of turns) {
    const shares = today.get(of.task.id) ?? {};
    const all = instance.turns.portions[index] ?? 0;
    for (const { cell, person } of cells[index] ?? [])
      portions[cell] = all * (lookup(shares, person.member.id) ?? 0);
  }
  const { broken, owners } = recount(instance, portions);
  const hard = new Set(broken);
  const rules = instance.owners.filter(({ kind }, owner) => {
    const isBroken = hard.has(owner) || (owners[owner] ?? 0) > ROUNDING;
    return kind === "rule" && isBroken;
  });
  return rules.map(({ name }) => name);
}
