import type { Assignment, Plan } from "../../../src/model/plan.ts";
import { verify } from "../../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { truePlan } from "../../support/plan.ts";

// Everything that a plan can tell of: learners, mentors, deputies, advisers, shadowing, waivers, gaps, wishes, terms.
export const organised = organisation({
  calendar: weeks(2),
  competences: [{ id: "craft" }, { id: "law" }],
  tasks: [
    task("make", 16, { requires: { craft: 2 }, people: { min: 2 }, portions: 4 }),
    task("keep", 4, { staffing: { mode: "fixed", deputy: true }, advice: { competence: "craft", hours: 1 } }),
    rotating("sweep", 8, {
      unpleasant: 0.5,
      staffing: { mode: "rotation", term: 1, cooldown: 2, handOverHours: 1, shadow: 1 },
    }),
    task("chair", 4, { kind: "staff", staffing: { mode: "elected", term: 1, maxTerms: 3 } }),
    task("idle", 8, { priority: 1 }),
  ],
  members: [
    member("ada", 40, {
      levels: { craft: 1 },
      wishes: [
        { competence: "craft", level: 2 },
        { competence: "law", level: 1 },
      ],
    }),
    member("bob", 40, { levels: { craft: 3 } }),
  ],
  rules: [{ type: "backup", min: 4 }],
  history: { balances: { ada: { burden: 1 } }, holders: { chair: { terms: { bob: 1 } } } },
});
export const plan = truePlan(
  organised,
  [["ada", "make", 2], ["bob", "make", 2], ["bob", "keep", 1], ["ada", "sweep", 1, 0], ["ada", "sweep", 2, 1], ["bob", "chair", 1, 0], ["ada", "chair", 1, 1]],
  [["mentor", "bob", "make", 2], ["deputy", "ada", "keep"]],
); // prettier-ignore

/** What is found when some rows of the plan are changed, without its claims. */
export const lies = (changes: Partial<Plan>): string[] =>
  verify(organised, { ...plan, ...changes })
    .violations.filter(({ rule }) => rule === "form")
    .map(({ message }) => message);
export const withRow = (is: (row: Assignment) => boolean, change: Partial<Assignment>) => ({
  assignments: plan.assignments.map((row) => (is(row) ? { ...row, ...change } : row)),
});
export const row = (name: string, id: string, role: string) => (each: Assignment) =>
  each.member === name && each.task === id && each.role === role;
export const learner = row("ada", "make", "learner");

/** The row itself, where a test needs one to change. */
export function found(is: (row: Assignment) => boolean): Assignment {
  const [first] = plan.assignments.filter(is);
  if (first === undefined) throw new Error("the plan has no such row");
  return first;
}
