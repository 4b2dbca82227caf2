import { expect, test } from "vitest";
import { priceOfEach, remedies } from "../../src/explain/index.ts";
import { shownPrices, shownRemedies } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, task } from "../support/organisation.ts";

const effort = 2000;
const likes = { wishes: [{ competence: "law", level: 2 }], preferences: { tasks: { sweep: 1.375 } } };

function group(hidden: boolean) {
  return organisation({
    competences: [{ id: "law", learningHours: 40 }],
    tasks: [task("advise", 12, { requires: { law: 2 }, portions: 6 }), task("sweep", 4)],
    members: [member("ann", 8, { levels: { law: 3 } }), member("bo", 12, { ...likes, private: hidden })],
    rules: [{ type: "limit", id: "eleven", of: "hours", max: 11 }],
  });
}

test.each([true, false])(
  "what a member likes and wishes is told unless they are private: %s",
  async (hidden) => {
    const own = group(hidden);
    const plan = solveSync(own, { effort });
    const found = shownRemedies(own, await remedies(own, plan, { effort }));
    const lesson = found.find(({ change }) => change.kind === "train");
    expect(lesson?.change).toMatchObject({ member: "bo", wished: !hidden });
    expect(found.some(({ difference }) => difference.members.some((each) => each.member === "bo"))).toBe(!hidden); // prettier-ignore
    const prices = shownPrices(own, await priceOfEach(own, plan, { effort }));
    for (const shown of [found, prices]) expect(JSON.stringify(shown).includes("1.375")).toBe(!hidden);
  },
);
