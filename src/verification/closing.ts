import type { Plan } from "../model/plan.ts";
import { entryOf } from "./dictionary.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { burdenLedger, closingBalances, dutyLedger, staffLoadLedger } from "./ledger.ts";
import { formBreach } from "./rows.ts";
import { agrees } from "./tolerance.ts";
import type { TaskFacts } from "./turn.ts";
import { shown } from "./wording.ts";

type Closing = Pick<Plan["closing"], "balances" | "holders">;

/** What this plan leaves to the next horizon: its history. */
export function closingOf(facts: Facts): Closing {
  const burden = closingBalances(facts, burdenLedger(facts));
  const staffLoad = closingBalances(facts, staffLoadLedger(facts));
  // Who has no hours in this horizon keeps the balance they came with, if they came with one.
  const members = facts.members.filter(
    ({ id, hours }) => hours > 0 || entryOf(facts.organisation.history.balances, id) !== undefined,
  );
  const tasks = facts.tasks.filter(({ staffing: { mode } }) => mode === "rotation" || mode === "elected");
  return {
    balances: Object.fromEntries(
      members.map((member) => [
        member.id,
        { burden: burden.get(member) ?? 0, staffLoad: staffLoad.get(member) ?? 0 },
      ]),
    ),
    holders: Object.fromEntries(
      tasks.map((task) => [
        task.id,
        { ...lastHolders(facts, task), terms: termsServed(facts, task), balances: dutyBalances(facts, task) },
      ]),
    ),
  };
}

/** Who held the last term, and those before it that the cooldown still asks after; earlier horizons included. */
function lastHolders(facts: Facts, task: TaskFacts): { members: string[]; earlier: string[][] } {
  const past = entryOf(facts.organisation.history.holders, task.id);
  const held: Set<string>[] = [];
  for (const turn of task.turns) {
    const names = (held[turn.term] ??= new Set());
    for (const { id } of facts.holdersOf(turn).keys()) names.add(id);
  }
  const all = [...held.reverse(), ...(past === undefined ? [] : [past.members, ...past.earlier])];
  const [members = [], ...earlier] = all.map((names) => [...names].sort());
  const { mode, cooldown } = task.staffing;
  return { members, earlier: mode === "rotation" ? earlier.slice(0, Math.max(0, cooldown - 1)) : [] };
}

/** Hours of a duty that goes round beyond what was due of it; who is even is not named. */
function dutyBalances(facts: Facts, task: TaskFacts): Readonly<Record<string, number>> {
  if (task.staffing.mode !== "rotation") return {};
  const closing = closingBalances(facts, dutyLedger(facts, task));
  return Object.fromEntries(
    [...closing].flatMap(([{ id }, hours]) => (Math.abs(hours) > 1e-9 ? [[id, hours]] : [])),
  );
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
          message: `The plan closes with a balance of ${member}, who has no hours in it and came with none.`,
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
      if (JSON.stringify(said.earlier) !== JSON.stringify(right.earlier)) {
        const message = `The turns of "${task}" before the last are held by ${listed(right.earlier)}, the plan closes with ${listed(said.earlier)}.`;
        found.push(formBreach({ task, message }));
      }
      for (const member of new Set([...Object.keys(right.balances), ...Object.keys(said.balances)])) {
        const value = entryOf(said.balances, member) ?? 0;
        const limit = entryOf(right.balances, member) ?? 0;
        if (agrees(value, limit)) continue;
        const message = `The closing balance of ${member} in "${task}" is ${shown(limit)} hours, the plan says ${shown(value)}.`;
        found.push(formBreach({ member, task, message, value, limit }));
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

function listed(turns: readonly (readonly string[])[]): string {
  return turns.length === 0 ? "nobody" : turns.map(list).join("; ");
}

function list(members: readonly string[]): string {
  return members.length === 0 ? "nobody" : members.join(", ");
}
