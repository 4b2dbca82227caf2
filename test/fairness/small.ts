import fc from "fast-check";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { parseOrganisation, type OrganisationInput } from "../../src/parse.ts";
import { truePlan, type Held } from "../support/plan.ts";

type TaskInput = OrganisationInput["tasks"][number];
type MemberInput = OrganisationInput["members"][number];

/** One portion of one turn of unpleasant work. */
export interface SmallPortion {
  readonly task: string;
  readonly turn: number;
  /** Hours a week. */
  readonly hours: number;
}

/** A group so small that everything about it can be tried: its portions, and who holds each, null for nobody. */
export interface SmallCase {
  readonly document: OrganisationInput;
  readonly organisation: Organisation;
  readonly portions: readonly SmallPortion[];
  readonly held: readonly (string | null)[];
  readonly plan: Plan;
}

export interface Shape {
  readonly members: readonly [number, number];
  /** Portions of all turns together, at most. */
  readonly portions: number;
  /** Whether some cannot do some work, or are away. */
  readonly limited: boolean;
  /** Hours a week that somebody may have. */
  readonly hours: readonly number[];
}

/**
 * Two to four members, one to three unpleasant tasks that rotate without rest, two periods. Hours, entitlements, likes,
 * absence and history differ; any portion may be held by anybody, or by nobody.
 */
export function smallCase(shape: Shape): fc.Arbitrary<SmallCase> {
  return fc
    .record({
      tasks: fc.array(task(shape), { minLength: 1, maxLength: 3 }),
      members: fc.array(member(shape), { minLength: shape.members[0], maxLength: shape.members[1] }),
      history: fc.array(fc.constantFrom(0, 0, -6, -3, 3, 6), { minLength: 4, maxLength: 4 }),
      holders: fc.array(fc.nat(), { minLength: shape.portions, maxLength: shape.portions }),
    })
    .map(({ tasks, members, history, holders }) => {
      const named = members.map(({ likes, ...each }, index): MemberInput => {
        const stated = likes.slice(0, tasks.length).map((like, place) => [`task ${place}`, like] as const);
        const known = Object.fromEntries(stated.filter(([, like]) => like !== null));
        return { ...each, id: `member ${index}`, preferences: { tasks: known as Record<string, number> } };
      });
      const document: OrganisationInput = {
        schema: "beurtrol/1",
        calendar: { periods: 2, weeksPerPeriod: 1 },
        competences: [{ id: "craft" }],
        tasks: tasks.map((each, index) => ({ ...each, id: `task ${index}` })),
        members: named,
        history: {
          balances: Object.fromEntries(named.map(({ id }, index) => [id, { burden: history[index] ?? 0 }])),
        },
      };
      return { document, holders };
    })
    .filter(({ document }) => portionsOf(document).length <= shape.portions)
    .map(({ document, holders }) => {
      const portions = portionsOf(document);
      const choices = [...document.members.map(({ id }) => id), null];
      const held = portions.map((_, index) => choices[(holders[index] ?? 0) % choices.length] ?? null);
      return caseOf(document, portions, held);
    });
}

export function caseOf(
  document: OrganisationInput,
  portions: readonly SmallPortion[],
  held: readonly (string | null)[],
): SmallCase {
  const organisation = parseOrganisation(document);
  return { document, organisation, portions, held, plan: truePlan(organisation, heldOf(portions, held)) };
}

function heldOf(portions: readonly SmallPortion[], held: readonly (string | null)[]): readonly Held[] {
  const counts = new Map<string, Held>();
  portions.forEach(({ task: id, turn }, index) => {
    const holder = held[index] ?? null;
    if (holder === null) return;
    const key = JSON.stringify([holder, id, turn]);
    const [, , before] = counts.get(key) ?? [holder, id, 0];
    counts.set(key, [holder, id, before + 1, turn]);
  });
  return [...counts.values()];
}

function portionsOf(document: OrganisationInput): readonly SmallPortion[] {
  return document.tasks.flatMap(({ id, hours, portions = 1, periods = [0, 1] }) =>
    periods.flatMap((_, turn) =>
      Array.from({ length: portions }, () => ({ task: id, turn, hours: hours / portions })),
    ),
  );
}

function task({ limited }: Shape): fc.Arbitrary<TaskInput> {
  return fc
    .record({
      hours: fc.constantFrom(1, 2, 4, 6),
      unpleasant: fc.constantFrom(0.2, 0.5, 1),
      portions: fc.constantFrom(1, 1, 2),
      periods: fc.constantFrom([0], [1], [0, 1]).map((periods) => [...periods]),
      requires: limited ? fc.constantFrom({}, {}, { craft: 2 }) : fc.constant({}),
    })
    .map((each) => ({
      ...each,
      id: "",
      kind: "executing",
      learners: false,
      staffing: { mode: "rotation", term: 1, cooldown: 0 },
    }));
}

/** A member without a name, and what they think of the first, second and third task; null if they say nothing. */
type Draft = Omit<MemberInput, "id"> & { readonly likes: readonly (number | null)[] };

function member({ limited, hours }: Shape): fc.Arbitrary<Draft> {
  return fc
    .record({
      hours: fc.constantFrom(...hours),
      entitlement: fc.constantFrom(null, null, null, 0, 20),
      away: fc.constantFrom(false, false, limited),
      craft: fc.constantFrom(0, 2),
      likes: fc.array(fc.constantFrom(null, -2, -1, 0, 1), { minLength: 3, maxLength: 3 }),
    })
    .map(({ hours: own, entitlement, away, craft, likes }) => ({
      hours: own,
      ...(entitlement === null ? {} : { entitlement }),
      ...(away ? { availability: [{ periods: [1], hours: 0 }] } : {}),
      levels: { craft },
      likes,
    }));
}
