import type { Plan } from "../model/plan.ts";
import { entryOf } from "./dictionary.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { burdenLedger, closingBalances, staffLoadLedger } from "./ledger.ts";
import { formBreach } from "./rows.ts";
import { agrees } from "./tolerance.ts";
import type { TaskFacts } from "./turn.ts";
import { shown } from "./wording.ts";

type Closing = Pick<Plan["closing"], "balances" | "holders">;

/** What this plan leaves to the next horizon: its history. */
export function closingOf(facts: Facts): Closing {
  const burden = closingBalances(facts, burdenLedger(facts));
  const staffLoad = closingBalances(facts, staffLoadLedger(facts));
  const balances = [...burden].map(([member, points]) => {
    return [member.id, { burden: points, staffLoad: staffLoad.get(member) ?? 0 }] as const;
  });
  const tasks = facts.tasks.filter(({ staffing: { mode } }) => mode === "rotation" || mode === "elected");
  return {
    balances: Object.fromEntries(balances),
    holders: Object.fromEntries(
      tasks.map((task) => [task.id, { members: lastHolders(facts, task), terms: termsServed(facts, task) }]),
    ),
  };
}

function lastHolders(facts: Facts, task: TaskFacts): string[] {
  const last = task.turns.at(-1);
  return last === undefined ? [] : [...facts.holdersOf(last).keys()].map(({ id }) => id).sort();
}

/** Terms of an elected role that each member has held, or held part of, those of earlier horizons included. */
export function termsServed(facts: Facts, task: TaskFacts): Readonly<Record<string, number>> {
  if (task.staffing.mode !== "elected") return {};
  const terms = new Map(Object.entries(entryOf(facts.organisation.history.holders, task.id)?.terms ?? {}));
  const held = new Map<string, Set<number>>();
  for (const turn of task.turns) {
    for (const { id } of facts.holdersOf(turn).keys())
      held.set(id, (held.get(id) ?? new Set()).add(turn.term));
  }
  for (const [id, served] of held) terms.set(id, (terms.get(id) ?? 0) + served.size);
  return Object.fromEntries([...terms].filter(([, served]) => served > 0));
}

/** The plan's closing part is what follows from its rows. */
export function closingBreaches(facts: Facts): readonly Violation[] {
  return [...balanceBreaches(facts), ...holderBreaches(facts)];
}

function balanceBreaches(facts: Facts): readonly Violation[] {
  const expected = closingOf(facts).balances;
  const claimed = facts.plan.closing.balances;
  const found: Violation[] = [];
  for (const member of new Set([...Object.keys(expected), ...Object.keys(claimed)])) {
    const right = entryOf(expected, member);
    const said = entryOf(claimed, member);
    if (right === undefined)
      found.push(
        formBreach({
          member,
          message: `The plan closes with a balance of ${member}, who has no hours in it.`,
        }),
      );
    else if (said === undefined)
      found.push(formBreach({ member, message: `The plan closes without a balance of ${member}.` }));
    else {
      for (const name of ["burden", "staffLoad"] as const) {
        if (agrees(said[name], right[name])) continue;
        const message = `The closing balance ${name} of ${member} is ${shown(right[name])}, the plan says ${shown(said[name])}.`;
        found.push(formBreach({ member, message, value: said[name], limit: right[name] }));
      }
    }
  }
  return found;
}

function holderBreaches(facts: Facts): readonly Violation[] {
  const expected = closingOf(facts).holders;
  const claimed = facts.plan.closing.holders;
  const found: Violation[] = [];
  for (const task of new Set([...Object.keys(expected), ...Object.keys(claimed)])) {
    const right = entryOf(expected, task);
    const said = entryOf(claimed, task);
    if (right === undefined)
      found.push(
        formBreach({ task, message: `The plan closes with holders of "${task}", which does not go round.` }),
      );
    else if (said === undefined)
      found.push(formBreach({ task, message: `The plan closes without the holders of "${task}".` }));
    else {
      if (JSON.stringify(said.members) !== JSON.stringify(right.members)) {
        const message = `The last turn of "${task}" is held by ${list(right.members)}, the plan closes with ${list(said.members)}.`;
        found.push(formBreach({ task, message }));
      }
      for (const member of new Set([...Object.keys(right.terms), ...Object.keys(said.terms)])) {
        const value = entryOf(said.terms, member) ?? 0;
        const limit = entryOf(right.terms, member) ?? 0;
        if (value === limit) continue;
        const message = `${member} has served ${limit} terms of "${task}", the plan closes with ${value}.`;
        found.push(formBreach({ member, task, message, value, limit }));
      }
    }
  }
  return found;
}

function list(members: readonly string[]): string {
  return members.length === 0 ? "nobody" : members.join(", ");
}
