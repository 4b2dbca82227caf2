import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { ContradictionError } from "../../src/contradiction.ts";
import { decode, makingOf } from "../../src/decode.ts";
import { encode } from "../../src/encode.ts";
import { undone } from "../../src/explain/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { shownUndone, undoneReport } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { organisation as anyOrganisation } from "../arbitraries/organisation.ts";
import { member, organisation, task } from "../support/organisation.ts";

/** The only way to do this leaves four of the twelve hours of advice undone. */
const group = organisation({
  competences: [{ id: "law" }],
  tasks: [task("advise", 12, { requires: { law: 2 }, portions: 6, people: { min: 1, max: 3 } }), task("sweep", 6, { priority: 1 })],
  members: [
    member("ann", 8, { levels: { law: 3 } }),
    member("bo", 6, { private: true, wishes: [{ competence: "law", level: 3 }] }),
    member("cy", 20, { levels: { law: 2 }, exempt: [{ task: "advise", reason: "elsewhere" }] }),
  ],
}); // prettier-ignore

describe("what is undone, and of everybody why", () => {
  test("no hours, no competence, an exemption: who comes nearest is told first", () => {
    const plan = solveSync(group, { effort: 5000 });
    const found = undone(group, plan);
    expect(found).toMatchObject([{ task: "advise", hours: 4, portions: 2, of: 6 }]);
    expect(found[0]?.people).toMatchObject([
      { member: "ann", obstacles: [{ kind: "hours", left: 0, needs: 2, lasting: false }] },
      { member: "bo", obstacles: [{ kind: "not-able", lasting: true }] },
      { member: "cy", obstacles: [{ kind: "exempt", because: "elsewhere", lasting: true }] },
    ]);
  });

  test("a rule by its name; nothing where all is done", () => {
    const limited = organisation({
      tasks: [task("bake", 8, { portions: 4 })],
      members: [member("ann", 10), member("bo", 10)],
      rules: [{ type: "limit", id: "three at most", of: "hours", each: "task", max: 3 }],
    });
    const [bake] = undone(limited, solveSync(limited, { effort: 3000 }));
    expect(bake).toMatchObject({ task: "bake", hours: 4, portions: 2 });
    for (const { obstacles } of bake?.people ?? [])
      expect(obstacles).toEqual([{ kind: "rule", rule: "three at most", lasting: false }]);
    const easy = organisation({});
    expect(undone(easy, solveSync(easy, { effort: 500 }))).toEqual([]);
  });

  test.each(LANGUAGES)("in words (%s), and without the wishes of private members", (language) => {
    const found = undone(group, solveSync(group, { effort: 5000 }));
    const text = undoneReport(group, found, { language, width: 80 });
    expect(text).not.toMatch(/undefined|NaN|null|\[object/u);
    for (const word of ["advise", "ann", "bo", "cy", "elsewhere"]) expect(text).toContain(word);
    expect(JSON.stringify(shownUndone(group, found))).not.toContain("wish");
  });

  test("that a private member would learn it is not told", () => {
    const shy = organisation({
      competences: [{ id: "law" }],
      tasks: [task("advise", 12, { requires: { law: 2 }, portions: 6 })],
      members: [
        member("ann", 4, { levels: { law: 2 } }),
        member("bo", 10, { private: true, levels: { law: 1 }, wishes: [{ competence: "law", level: 3 }] }),
      ],
    });
    const [advice] = shownUndone(shy, undone(shy, solveSync(shy, { effort: 3000 })));
    const short = [{ competence: "law", has: 1, needs: 2 }];
    expect(advice?.people.find((each) => each.member === "bo")?.obstacles).toEqual([
      { kind: "not-able", short, noLearner: null, lasting: true },
    ]);
  });

  property.prop([anyOrganisation()], { numRuns: 60 })("who has nothing against them could take a portion", (document) => {
    const any = parseOrganisation(document);
    const plan = solved(any);
    if (plan === null) return;
    const compiled = compile(any, { fairness: plan.fairness });
    const hours = plan.uncovered.filter(({ role }) => role === "holder").reduce((sum, each) => sum + each.hours, 0);
    const found = undone(any, plan);
    expect(found.reduce((sum, each) => sum + each.hours, 0)).toBeCloseTo(hours, 9);
    for (const { task: id, first, people } of found) {
      const turn = compiled.turns.find((each) => each.of.task.id === id && each.first === first);
      for (const { member: who, obstacles } of people) {
        const cell = compiled.cells[turn?.index ?? -1]?.find(({ person }) => person.member.id === who);
        if (obstacles.length > 0 || cell?.learner === true) continue;
        if (cell === undefined) throw new Error(`${who} has no cell`);
        const portions = encode(compiled, plan);
        portions[cell.cell] = (portions[cell.cell] ?? 0) + 1;
        expect(verify(any, decode(compiled, portions, makingOf(plan))).violations).toEqual([]);
      }
    }
  }); // prettier-ignore
});

/** A hasty plan: so there is undone work that could be done. */
function solved(any: Organisation): Plan | null {
  try {
    return solveSync(any, { effort: 1 });
  } catch (error) {
    if (error instanceof ContradictionError) return null;
    throw error;
  }
}
