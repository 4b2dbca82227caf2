import { TOLERANCE, type Instance } from "../../instance/instance.ts";
import { excess } from "./convexCost.ts";
import { costAt } from "./cost.ts";
import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";
import { sumOf } from "./scope.ts";

/** What ledgers cost against a budget is bounded, or what exceeds the limit is priced. */
export function formulateBudgets(programme: Programme): void {
  const { instance, scope, spent } = programme;
  instance.budgets.forEach(({ owner, limit, hard, over }, budget) => {
    const all = spent[budget]!;
    if (all.columns.length === 0 && !scope.whole) return;
    if (!scope.whole) all.constant += spentElsewhere(instance, programme, budget);
    if (hard) {
      const [, most] = programme.range(all);
      if (most > limit + TOLERANCE) programme.row(-Infinity, all, limit + TOLERANCE);
    } else if (programme.counts(owner) && programme.range(all)[1] > limit) {
      programme.charge(owner, new Expression().add(excess(programme, all, limit, 1), over));
    }
  });
}

/** Costs of the ledgers of a budget that no free cell touches. */
function spentElsewhere({ ledgers }: Instance, { scope }: Programme, budget: number): number {
  const touched = new Set(scope.ledgers);
  let cost = 0;
  for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
    if (ledgers.budget[ledger] !== budget || touched.has(ledger)) continue;
    // No cell of it is free: a constant.
    const balance = sumOf(scope, ledgers.terms, ledger, ledgers.opening[ledger]).constant;
    const [under, over] = [ledgers.under[ledger]!, ledgers.over[ledger]!];
    cost += costAt({ target: ledgers.target[ledger]!, under, over, squared: ledgers.power[ledger] === 2 }, balance); // prettier-ignore
  }
  return cost;
}
