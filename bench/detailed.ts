import { readFileSync } from "node:fs";
import { readDocument } from "../src/import/index.ts";
import { TODAY_FIGURES } from "../src/measures/againstToday.ts";
import { figures, type Measures } from "../src/measures/index.ts";
import { FIGURE_SCALES } from "../src/measures/scales.ts";
import type { Organisation } from "../src/model/organisation.ts";
import type { Plan } from "../src/model/plan.ts";
import { isRecord } from "../src/model/references.ts";
import { parseOrganisation } from "../src/parse.ts";

/** The sample organisations that come in full detail. */
export const DETAILED = ["schoonmaak", "jeugdzorg", "bakkerij", "software", "thuiszorg"] as const;

/** What the figures are called in tables. */
const CALLED = {
  handOvers: "hand-overs",
  thinkingDoing: "thinking-doing",
  wholeness: "wholeness",
  unpleasantGini: "Gini unpleasant",
  leastSatisfaction: "worst-off sigma",
} satisfies Record<(typeof TODAY_FIGURES)[number], string>;

/** A figure that today's division and a plan are compared on. */
export interface Figure {
  readonly name: string;
  readonly better: "high" | "low";
  /** NaN for an organisation without its data. */
  readonly read: (measures: Measures) => number;
}

/** The five figures on which a plan is to be no worse than today's division. */
export const FIGURES: readonly Figure[] = TODAY_FIGURES.map((name) => ({
  name: CALLED[name],
  better: FIGURE_SCALES[name].better > 0 ? "high" : "low",
  read: (measures) => figures(measures)[name] ?? NaN,
}));

/** The hours that a plan leaves open, as a part of all. */
export function openWork({ cost: { tiers } }: Plan): number {
  return tiers.reduce((sum, { tier, cost }) => sum + (tier.startsWith("coverage") ? cost : 0), 0);
}

/** A sample organisation as its document stands. */
export function detailed(name: string): Organisation {
  return parseOrganisation(read(name));
}

function read(name: string): unknown {
  const file = new URL(`../examples/organisations/${name}.json`, import.meta.url);
  return readDocument(readFileSync(file, "utf8"));
}

/** A sample organisation without its rule on change, so that the plan may differ from today's division. */
export function withoutChange(name: string): Organisation {
  const document = read(name);
  if (!isRecord(document) || !Array.isArray(document["rules"])) throw new TypeError(`${name} has no rules`);
  const rules = (document["rules"] as unknown[]).filter(
    (rule) => !isRecord(rule) || rule["type"] !== "change",
  );
  return parseOrganisation({ ...document, rules });
}
