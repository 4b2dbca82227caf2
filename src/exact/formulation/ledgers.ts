import { TOLERANCE } from "../../instance/instance.ts";
import { convexCost } from "./convexCost.ts";
import type { Programme } from "./programme.ts";
import { sumOf } from "./scope.ts";

/**
 * Hard bounds as rows, as far as the free cells can reach them at all; costs by `convexCost`, to their tier or their budget.
 * Bounds are as wide as a recount takes them, so that no division is lost to rounding.
 */
export function formulateLedgers(programme: Programme): void {
  const { instance, scope } = programme;
  const { ledgers } = instance;
  for (const ledger of scope.ledgers) {
    const balance = sumOf(scope, ledgers.terms, ledger, ledgers.opening[ledger]);
    const [least, most] = programme.range(balance);
    const lower = ledgers.lower[ledger]! - TOLERANCE;
    const upper = ledgers.upper[ledger]! + TOLERANCE;
    if (least < lower || most > upper) programme.row(lower, balance, upper);
    const budget = ledgers.budget[ledger]!;
    const owner = ledgers.owner[ledger]!;
    if (budget < 0 && !programme.counts(owner)) continue;
    const cost = convexCost(programme, balance, {
      target: ledgers.target[ledger]!,
      under: ledgers.under[ledger]!,
      over: ledgers.over[ledger]!,
      squared: ledgers.power[ledger] === 2,
    });
    if (budget < 0) programme.charge(owner, cost);
    else programme.spent[budget]!.plus(cost);
  }
}
