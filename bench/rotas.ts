import { parseArgs } from "node:util";
import { loadHighs } from "../src/exact/backends/highs.ts";
import { dutyShares } from "../src/fairness/dutyShares.ts";
import { burdenCertificate } from "../src/fairness/leastBurden.ts";
import { repeats, type Repeat } from "../src/fairness/repeats.ts";
import { FAIRNESS, type Fairness } from "../src/model/plan.ts";
import { measure } from "../src/measures/index.ts";
import { solveSync } from "../src/solve.ts";
import { DETAILED, detailed, openWork } from "./detailed.ts";

/**
 * The rotas of the five detailed organisations: repeats, parts of what everyone does, burden rates with what is proven of
 * them; as the documents stand, burdens shared on average and by leximin. Prints the tables of docs/rotas.md: `npm run rotas`.
 */
const { values } = parseArgs({
  options: { effort: { type: "string", default: "4000000" }, seed: { type: "string", default: "1" } },
});
const backend = await loadHighs();
const settings = { effort: Number(values.effort), seed: Number(values.seed) };

/** The threshold that nobody is to exceed, in times the mean rate. */
const THRESHOLD = 1.5;

function row(name: string, fairness: Fairness): string {
  const organisation = detailed(name);
  const plan = solveSync(organisation, { ...settings, fairness });
  const certificate = burdenCertificate(organisation, plan, backend, { above: THRESHOLD });
  const { least } = burdenCertificate(organisation, plan, backend, { above: Infinity, keep: "rules" });
  const again = repeats(organisation, plan);
  const shares = dutyShares(organisation, plan);
  const off = shares.filter(({ turns }) => Math.abs(turns) > 1);
  const rates = certificate.rates
    .filter(({ ofMean }) => (ofMean ?? 0) > THRESHOLD)
    .map(({ member, ofMean, least }) => {
      return `${member} ${(ofMean ?? NaN).toFixed(2)} (at least ${((least ?? NaN) / certificate.mean).toFixed(2)})`;
    });
  const cells = [
    name,
    `${(100 * openWork(plan)).toFixed(2)} %`,
    repeatsText(again.filter(({ restAsked }) => restAsked)),
    repeatsText(again.filter(({ restAsked }) => !restAsked)),
    `${String(off.length)} of ${String(shares.length)}`,
    off.map(({ member, turns, because }) => `${member} ${turns.toFixed(1)}${because.length > 0 ? ` (${because.join(", ")})` : ""}`).join(", ") || "-",
    (certificate.largest / certificate.mean).toFixed(2),
    (certificate.least / certificate.mean).toFixed(2),
    (least / certificate.mean).toFixed(2),
    rates.join(", ") || "-",
    measure(organisation, plan).satisfaction.least?.toFixed(2) ?? "",
  ];
  return `| ${cells.join(" | ")} |`;
} // prettier-ignore

function repeatsText(found: readonly Repeat[]): string {
  return `${String(found.filter(({ others }) => others.length > 0).length)} of ${String(found.length)}`;
}

const heads = ["organisation", "open work", "repeats where another had hours", "likewise where no rest is asked", "parts off by more than a turn", "whose, in turns", "largest burden rate / mean", "proven least", "likewise, rules kept as well", "above 1.5 (proven of the member)", "worst-off sigma"]; // prettier-ignore
const head = () => {
  console.log(`\n| ${heads.join(" | ")} |\n|${heads.map(() => "---").join("|")}|`);
};
console.log(`Effort ${values.effort}, seed ${values.seed}.`);
for (const fairness of FAIRNESS) {
  console.log(`\nFairness ${fairness}.`);
  head();
  for (const name of DETAILED) console.log(row(name, fairness));
}
