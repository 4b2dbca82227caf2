import { compile } from "./compile.ts";
import type { Instance } from "./instance/instance.ts";
import { recount } from "./instance/recount.ts";
import type { Organisation } from "./model/organisation.ts";
import { ruleName } from "./model/rule.ts";

/** Pins, locks or elections that the hard rules make impossible. */
export class ContradictionError extends Error {
  /** Names of a minimal set: without any one of them the others can hold together. */
  readonly rules: readonly string[];

  constructor(rules: readonly string[]) {
    super(
      rules.length === 1
        ? `${String(rules[0])} cannot be kept: the member is not able, not there or exempt`
        : `these cannot be kept together: ${rules.join(", ")}`,
    );
    this.name = "ContradictionError";
    this.rules = rules;
  }
}

/** Built-in rules that a pin can run into. */
const BUILT_IN = ["capacity", "people", "cooldown", "term", "scope", "simultaneous"];

/** Throws if what is pinned breaks a hard rule by itself, before any work is divided. */
export function refuseContradictions(organisation: Organisation, instance: Instance): void {
  if (!contradicts(instance)) return;
  throw new ContradictionError(minimalSet(organisation));
}

/**
 * Upper bounds only get tighter as work is added, so pins can be kept exactly if the pins alone break none of them.
 * (A pinned member who needs a supporter or mentor is not counted: that is for the search.)
 */
function contradicts(instance: Instance): boolean {
  const { cells, turns } = instance;
  const waitsForOthers = new Set(["mentor"]);
  for (let cell = 0; cell < cells.count; cell += 1)
    if ((cells.least[cell] ?? 0) > (cells.most[cell] ?? 0)) return true;
  for (let turn = 0; turn < turns.count; turn += 1) {
    let pinned = 0;
    for (let at = turns.cells.start[turn] ?? 0; at < (turns.cells.start[turn + 1] ?? 0); at += 1) {
      pinned += cells.least[turns.cells.items[at] ?? 0] ?? 0;
    }
    if (pinned > (turns.portions[turn] ?? 0)) return true;
  }
  const { broken } = recount(instance, cells.least);
  return broken.some(
    (owner) => !waitsForOthers.has(instance.owners[owner]?.name ?? "") && !supports(instance, owner),
  );
}

function supports(instance: Instance, owner: number): boolean {
  const { ledgers } = instance;
  for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
    if (ledgers.owner[ledger] !== owner) continue;
    for (let at = ledgers.terms.start[ledger] ?? 0; at < (ledgers.terms.start[ledger + 1] ?? 0); at += 1) {
      if ((ledgers.terms.amounts[at] ?? 0) < 0) return true;
    }
  }
  return false;
}

/** Simultaneous tasks are no rule of their own but dependencies. */
function relaxed(organisation: Organisation, without: ReadonlySet<string>): Organisation {
  if (!without.has("simultaneous")) return organisation;
  return {
    ...organisation,
    dependencies: organisation.dependencies.filter(({ kind }) => kind !== "simultaneous"),
  };
}

/** Deletion filter (Chinneck 2008): what can be left out while the contradiction stays, is; the rest is minimal. */
function minimalSet(organisation: Organisation): readonly string[] {
  const stated = organisation.rules
    .map((rule, index) => ({ rule, name: ruleName(rule, index) }))
    .filter(({ rule }) => rule.weight === undefined)
    .map(({ name }) => name);
  const without = new Set<string>();
  const needed: string[] = [];
  for (const name of [...stated, ...BUILT_IN]) {
    without.add(name);
    if (contradicts(compile(relaxed(organisation, without), { without }).instance)) continue;
    without.delete(name);
    needed.push(name);
  }
  return needed;
}
