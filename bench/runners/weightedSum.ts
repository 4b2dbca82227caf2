import type { Formulation } from "../../src/exact/formulation/formulation.ts";
import type { LinearModel } from "../../src/exact/linearModel.ts";

/** What a tier weighs against the next that is not constant: as much as doubles can bear over seven of them. */
const RATIO = 30;

/** All tiers in one objective: the last weighs 1, each before it so much more. Tiers that nothing bears on count for none. */
export function weightedSum(formulation: Formulation): LinearModel {
  const models = formulation.instance.tiers.map((_, tier) => formulation.model(tier));
  const [first] = models;
  if (first === undefined) throw new RangeError("an instance has at least one tier");
  const cost = new Float64Array(first.columns.count);
  let constant = 0;
  let weight = 1;
  for (let tier = models.length - 1; tier >= 0; tier -= 1) {
    const model = models[tier];
    if (model === undefined || formulation.isConstant(tier)) continue;
    constant += weight * model.constant;
    model.columns.cost.forEach((amount, column) => {
      cost[column] = (cost[column] ?? 0) + weight * amount;
    });
    weight *= RATIO;
  }
  return { ...first, constant, columns: { ...first.columns, cost } };
}
