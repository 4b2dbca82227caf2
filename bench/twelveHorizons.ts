import { nextHorizon, type Comings } from "../src/fairness/nextHorizon.ts";
import type { Member, Organisation } from "../src/model/organisation.ts";
import type { Plan } from "../src/model/plan.ts";
import { parseOrganisation, type OrganisationInput } from "../src/parse.ts";
import { solveSync } from "../src/solve.ts";

type MemberInput = OrganisationInput["members"][number];

const HORIZONS = 12;
const PERIODS = 4;

/** A duty after a horizon: who is how many turns beyond (below 0: short of) what was due since the first horizon. */
export interface Standings {
  readonly horizon: number;
  readonly duty: string;
  /** What happened in or before the horizon. */
  readonly event: string;
  readonly ahead: Readonly<Record<string, number>>;
  /** The furthest that anybody was from their due after any turn of the horizon, in turns. */
  readonly furthest: number;
  /** What the horizon's history would have to say, by the plan itself, in turns. */
  readonly closing: Readonly<Record<string, number>>;
}

/** What changes between horizons, by the number of the horizon that it is for. */
const EVENTS: Readonly<Record<number, { readonly event: string; readonly comings?: Comings; readonly change?: Change }>> = {
  3: { event: "Fien leaves", comings: { leaving: ["fien"] } },
  4: { event: "Gust joins", comings: { joining: [person("gust", 30)] } },
  6: { event: "Bea is away for 2 of 4 periods", change: away("bea", [1, 2]) },
  7: { event: "Cas is away all horizon", change: away("cas", [0, 1, 2, 3]) },
  8: { event: "Ada goes from 38 to 19 hours", change: (member) => (member.id === "ada" ? { ...member, hours: 19 } : member) },
  9: {
    event: "Dirk is exempt from the toilets",
    change: (member) =>
      member.id === "dirk" ? { ...member, exempt: [{ task: "toilets", reason: "skin allergy" }] } : member,
  },
  10: { event: "Hugo joins, Bea leaves", comings: { leaving: ["bea"], joining: [person("hugo", 20)] } },
}; // prettier-ignore

export interface HorizonOptions {
  readonly effort: number;
  readonly seed?: number;
  /** Whether the group asks that both duties are done in turn. Default true. */
  readonly inTurn?: boolean;
}

type Change = (member: MemberInput) => MemberInput;

/** Two duties that nobody likes; one of the six cannot lift and so not do the bins. Nothing else of note. */
const HOUSE: OrganisationInput = {
  schema: "beurtrol/1",
  calendar: { periods: PERIODS, weeksPerPeriod: 2, start: "2027-01-04" },
  competences: [{ id: "lifting" }],
  tasks: [
    { id: "care", hours: 60, kind: "executing" },
    { id: "toilets", hours: 3, kind: "supporting", unpleasant: 1, portions: 1, tags: ["nobody likes it"] },
    { id: "bins", hours: 2, kind: "supporting", unpleasant: 0.8, portions: 1, requires: { lifting: 1 } },
  ],
  members: [person("ada", 38), person("bea", 38), person("cas", 30), person("dirk", 20), person("els", 20, 0), person("fien", 10)],
  rules: [{ type: "inTurn", select: { unpleasant: 0.5 } }],
}; // prettier-ignore

function person(id: string, hours: number, lifting = 2): MemberInput {
  return { id, hours, levels: { lifting } };
}

function away(id: string, periods: number[]): Change {
  return (member) => (member.id === id ? { ...member, availability: [{ periods, hours: 0 }] } : member);
}

/**
 * Twelve horizons in a row, each solved on what the one before closed with, with members who join, leave, are away, change
 * their hours or are exempt. Who did how much is counted here anew, turn by turn.
 */
export function* twelveHorizons({ effort, seed = 1, inTurn = true }: HorizonOptions): Generator<Standings> {
  let organisation = parseOrganisation(inTurn ? HOUSE : { ...HOUSE, rules: [] });
  const ledgers = new Map(["toilets", "bins"].map((duty) => [duty, new Map<string, number>()]));
  for (let horizon = 1; horizon <= HORIZONS; horizon += 1) {
    const plan = solveSync(organisation, { effort, seed });
    for (const [duty, ledger] of ledgers) {
      const furthest = count(organisation, plan, duty, ledger);
      const hours = 2 * (organisation.tasks.find(({ id }) => id === duty)?.hours ?? NaN);
      const closing = Object.entries(plan.closing.holders[duty]?.balances ?? {}).map(([id, each]) => [id, each / hours] as const);
      yield {
        horizon,
        duty,
        event: EVENTS[horizon]?.event ?? "",
        ahead: Object.fromEntries(ledger),
        furthest,
        closing: Object.fromEntries(closing),
      };
    } // prettier-ignore
    const { comings = {}, change = (member: MemberInput) => member } = EVENTS[horizon + 1] ?? {};
    for (const [duty, ledger] of ledgers) leave(organisation, duty, ledger, comings.leaving ?? []);
    const next = nextHorizon(organisation, plan, comings) as unknown as OrganisationInput;
    organisation = parseOrganisation({ ...next, members: next.members.map(change) });
  }
}

/** Adds a horizon to a ledger, turn by turn; returns the furthest that anybody was from their due. */
function count(organisation: Organisation, plan: Plan, duty: string, ledger: Map<string, number>): number {
  let furthest = 0;
  for (let period = 0; period < PERIODS; period += 1) {
    const able = organisation.members.filter((member) => canDo(member, duty) && hoursIn(member, period) > 0);
    const all = able.reduce((sum, member) => sum + hoursIn(member, period), 0);
    const row = plan.assignments.find(({ task, first, role }) => task === duty && first === period && role === "holder");
    for (const member of able) {
      const had = (ledger.get(member.id) ?? 0) + (row?.member === member.id ? 1 : 0);
      ledger.set(member.id, had - (row === undefined ? 0 : hoursIn(member, period) / all));
    }
    for (const ahead of ledger.values()) furthest = Math.max(furthest, Math.abs(ahead));
  }
  return furthest;
} // prettier-ignore

/** Those who stay take over, by their hours, what the leavers were ahead or behind. */
function leave(organisation: Organisation, duty: string, ledger: Map<string, number>, leaving: readonly string[]): void {
  const left = leaving.reduce((sum, id) => sum + (ledger.get(id) ?? 0), 0);
  for (const id of leaving) ledger.delete(id);
  const able = organisation.members.filter((member) => canDo(member, duty) && !leaving.includes(member.id));
  const all = able.reduce((sum, { hours }) => sum + hours, 0);
  for (const { id, hours } of able) ledger.set(id, (ledger.get(id) ?? 0) + (left * hours) / all);
} // prettier-ignore

function canDo(member: Member, duty: string): boolean {
  return (duty !== "bins" || (member.levels["lifting"] ?? 0) > 0) && !member.exempt.some(({ task }) => task === duty);
} // prettier-ignore

function hoursIn(member: Member, period: number): number {
  return member.availability.find(({ periods }) => periods.includes(period))?.hours ?? member.hours;
}
