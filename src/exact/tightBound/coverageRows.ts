import type { Instance } from "../../instance/instance.ts";
import type { Row } from "../rows.ts";

/** Ceilings are costs, so they carry rounding errors; a portion costs far more. */
const ROUNDING = 1e-6;

/**
 * What must be held of each turn, given what the tiers before one may cost: where a tier is made of uncovered portions alone,
 * no turn may leave more of them open than the ceiling pays for. Whole portions, so stronger than the sum over all turns.
 */
export function coverageRows(instance: Instance, tier: number, ceilings: ArrayLike<number>): Row[] {
  const { turns, owners } = instance;
  const pure = instance.tiers.map((_, index) => isCoverageAlone(instance, index));
  const rows: Row[] = [];
  for (let turn = 0; turn < turns.count; turn += 1) {
    const owner = owners[turns.owner[turn]!]!;
    const price = owner.weight * turns.cost[turn]!;
    if (owner.tier < 0 || owner.tier >= tier || pure[owner.tier] !== true || price <= 0) continue;
    const open = Math.floor(ceilings[owner.tier]! / price + ROUNDING);
    const columns = [...turns.cells.items.subarray(turns.cells.start[turn], turns.cells.start[turn + 1])];
    const needed = turns.portions[turn]! - open;
    if (needed > 0 && columns.length > 0)
      rows.push({ columns, amounts: columns.map(() => 1), lower: needed, upper: Infinity });
  }
  return rows;
}

/** Whether nothing but uncovered portions, none at a negative price, bears on a tier. */
function isCoverageAlone(
  { turns, ledgers, pairs, counts, budgets, owners }: Instance,
  tier: number,
): boolean {
  const bears = (owner: number) => owners[owner]!.tier === tier && owners[owner]!.weight !== 0;
  return (
    turns.cost.every((cost, turn) => cost >= 0 || !bears(turns.owner[turn]!)) &&
    owners.every((owner) => owner.tier !== tier || (owner.constant >= 0 && owner.weight >= 0)) &&
    ![ledgers.owner, pairs.owner, counts.owner].some((bearers) => bearers.some(bears)) &&
    !budgets.some(({ owner }) => bears(owner))
  );
}
