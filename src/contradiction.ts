import { compile } from "./compile.ts";
import type { Instance } from "./instance/instance.ts";
import { recount } from "./instance/recount.ts";
import type { Organisation } from "./model/organisation.ts";
import { ruleName } from "./model/rule.ts";

/** Pins, locks or elections that the hard rules make impossible. */
export class ContradictionError extends Error {
  /** Names of the rules: if proven a minimal set, so that without any one of them the others can hold together. */
  readonly rules: readonly string[];
  /** Whether it is certain; else the search found no way, which may still exist. */
  readonly proven: boolean;

  constructor(rules: readonly string[], proven: boolean) {
    super(told(rules, proven));
    this.name = "ContradictionError";
    this.rules = rules;
    this.proven = proven;
  }
}

function told(rules: readonly string[], proven: boolean): string {
  const names = rules.join(", ");
  if (!proven) return `no plan was found that keeps what is pinned together with: ${names}`;
  return rules.length === 1
    ? `${names} cannot be kept: whom it names is not able, not there, exempt or not allowed to go on`
    : `these cannot be kept together: ${names}`;
}

/** Built-in rules that a pin can run into. */
const BUILT_IN = ["capacity", "people", "cooldown", "term", "scope", "simultaneous", "stretch", "agreed"];

/** Throws if what is pinned breaks a hard rule by itself, before any work is divided. */
export function refuseContradictions(organisation: Organisation, instance: Instance): void {
  if (!contradicts(instance)) return;
  const hard = organisation.rules
    .map((rule, index) => ({ rule, name: ruleName(rule, index) }))
    .filter(({ rule }) => rule.weight === undefined)
    .map(({ name }) => name);
  const all = [...hard, ...BUILT_IN];
  const clash = (kept: readonly string[]) => {
    const without = new Set(all.filter((name) => !kept.includes(name)));
    return contradicts(compile(relaxed(organisation, without), { without, hardOnly: true }).instance);
  };
  // What clashes with no rule at all are locks; what clashes only with rules that are not tried is told as it broke.
  const names = clash([]) ? ["locks"] : clash(all) ? minimalSet([], [], all, clash) : broken(instance);
  const told = names.map((name) => (name === "scope" && organisation.scope === undefined ? "locks" : name));
  throw new ContradictionError(told.length > 0 ? told : ["locks"], true);
}

/**
 * QuickXplain (Junker, AAAI 2004): a minimal part of `candidates` that clashes together with `background`; needs about
 * 2 k log(n / k) tests for k of n. `added` is what the background has gained since the last test.
 */
function minimalSet(
  background: readonly string[],
  added: readonly string[],
  candidates: readonly string[],
  clash: (kept: readonly string[]) => boolean,
): readonly string[] {
  if (added.length > 0 && clash(background)) return [];
  if (candidates.length <= 1) return candidates;
  const half = Math.floor(candidates.length / 2);
  const [first, second] = [candidates.slice(0, half), candidates.slice(half)];
  const fromSecond = minimalSet([...background, ...first], first, second, clash);
  const fromFirst = minimalSet([...background, ...fromSecond], fromSecond, first, clash);
  return [...fromFirst, ...fromSecond];
}

/**
 * Upper bounds only get tighter as work is added, so pins can be kept exactly if the pins alone break none of them.
 * A pinned member who needs a supporter or mentor, and work that was handed
 * over, can still be helped by other work: that is for the search.
 */
function contradicts(instance: Instance): boolean {
  const { cells, turns } = instance;
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
  return broken.some((owner) => instance.owners[owner]?.name !== "mentor" && !supports(instance, owner));
}

/** Names of the rules that the pins alone break. */
function broken(instance: Instance): readonly string[] {
  const owners = recount(instance, instance.cells.least).broken;
  return [...new Set(owners.map((owner) => instance.owners[owner]?.name ?? "capacity"))];
}

function supports(instance: Instance, owner: number): boolean {
  const { ledgers } = instance;
  for (let ledger = 0; ledger < ledgers.count; ledger += 1) {
    if (ledgers.owner[ledger] !== owner) continue;
    if (ledgers.upper[ledger] === Infinity && (ledgers.budget[ledger] ?? -1) < 0) continue;
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
