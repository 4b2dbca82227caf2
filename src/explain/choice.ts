import type { Organisation } from "../model/organisation.ts";
import { isWork } from "../model/plan.ts";
import { ruleName, type Rule } from "../model/rule.ts";
import type { Forbid } from "../rules/forbid/schema.ts";
import type { Pin } from "../rules/pin/schema.ts";
import type { Inquiry } from "./inquiry.ts";

type PinnedChoice = Pick<Pin, "type" | "member" | "task" | "share" | "periods">;

/** Something to be otherwise: a member holds a share of some turns, or nothing of them. */
export type Choice = PinnedChoice | Pick<Forbid, "type" | "members" | "select" | "periods">;

/** The organisation in which choices are made beforehand, and what its added rules are called. */
export interface Chosen {
  readonly organisation: Organisation;
  /** Whether a rule is one of the choices. */
  readonly isChoice: (rule: string) => boolean;
  /** Whether a rule is there because the members were promised something. */
  readonly isPromise: (rule: string) => boolean;
}

/**
 * States choices as hard rules, after those of the group. What the members have been promised stays. `near`: and as few hours
 * as can be move to other hands, before rules and goals count.
 */
export function withChoices(inquiry: Inquiry, choices: readonly Choice[], near: boolean): Chosen {
  const { organisation } = inquiry;
  const taken = organisation.rules.map(ruleName);
  const [chosen, promised] = [fresh("chosen", taken), fresh("promised", taken)];
  const named = (own: readonly Omit<Rule, "id">[], name: string) =>
    own.map((rule, index): Rule => ({ ...rule, id: `${name} ${index + 1}` }));
  const rules = [
    ...organisation.rules,
    ...(near ? [] : named(promises(inquiry), promised)),
    ...named(choices, chosen),
  ];
  return {
    organisation: near ? { ...organisation, rules, agreed: asAgreed(inquiry) } : { ...organisation, rules },
    isChoice: (rule) => rule.startsWith(chosen),
    isPromise: (rule) => rule.startsWith(promised),
  };
}

/** What is held in periods that the members have been promised, as pins: one for each member, task and share. */
function promises(inquiry: Inquiry): readonly PinnedChoice[] {
  const pins = new Map<string, PinnedChoice & { readonly periods: number[] }>();
  for (const { task, member, role, first, portions, of } of inquiry.plan.assignments) {
    if (!isWork(role) || !inquiry.isPromised(task, first)) continue;
    const key = JSON.stringify([member, task, portions]);
    const pin = pins.get(key) ?? { type: "pin", member, task, share: portions / of, periods: [] };
    pin.periods.push(first);
    pins.set(key, pin);
  }
  return [...pins.values()];
}

/** The plan as what was agreed: what is done or promised is kept, and the hours that move are counted from it. */
function asAgreed(inquiry: Inquiry): NonNullable<Organisation["agreed"]> {
  const { organisation, plan } = inquiry;
  const from = organisation.agreed?.from ?? 0;
  const rows = plan.assignments.flatMap(({ task, first, last, member, role, portions }) => {
    if (role === "shadow") return [];
    const kept = first < from || inquiry.isPromised(task, first);
    return [{ task, first, last, member, role, portions, kept }];
  });
  return { from, published: plan.published, rows };
}

/** A name with which no rule begins. */
function fresh(name: string, taken: readonly string[]): string {
  return taken.some((each) => each.startsWith(name)) ? fresh(`${name}'`, taken) : name;
}
