import { expect, test } from "vitest";
import { cover } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, task, weeks } from "../support/organisation.ts";

const shop = organisation({
  calendar: weeks(4),
  competences: [{ id: "bread" }],
  tasks: [task("bake", 8, { requires: { bread: 2 }, portions: 2 }), task("sell", 6, { portions: 3 })],
  members: [
    member("ann", 8, { levels: { bread: 3 } }),
    member("bo", 12, { levels: { bread: 2 }, preferences: { tasks: { bake: -1 } } }),
    member("cas", 8, { levels: { bread: 2 }, preferences: { tasks: { bake: 2 } } }),
    member("dee", 20),
    member("eli", 20, { levels: { bread: 2 }, availability: [{ periods: [2], hours: 0 }] }),
  ],
  rules: [
    { type: "pin", member: "ann", task: "bake" },
    { id: "bo sells", type: "pin", member: "bo", task: "sell", share: 1 },
    { id: "cas sits out", type: "forbid", members: ["cas"], select: { tasks: "bake" } },
  ],
});
const plan = solveSync(shop, { effort: 5_000 });

test("candidates come best first, each with what speaks for and against", () => {
  const [bake, ...others] = cover(shop, plan, { member: "ann", from: 1, to: 2 });
  expect(others).toEqual([]);
  expect(bake).toMatchObject({ task: "bake", first: 1, last: 2, portions: 2, hours: 8 });
  const told = bake?.candidates.map(({ member: who, standing, present, portions, hoursLeft, blocking }) => ({ who, standing, present, portions, hoursLeft, blocking })); // prettier-ignore
  expect(told).toEqual([
    { who: "bo", standing: "able", present: true, portions: 1, hoursLeft: 6, blocking: ["capacity"] },
    { who: "cas", standing: "able", present: true, portions: 0, hoursLeft: 8, blocking: ["forbid 3"] },
    { who: "eli", standing: "able", present: false, portions: 0, hoursLeft: 0, blocking: [] },
    { who: "dee", standing: "none", present: true, portions: 0, hoursLeft: 20, blocking: [] },
  ].map((each) => (each.who === "cas" ? { ...each, blocking: ["cas sits out"] } : each))); // prettier-ignore
});

test("nobody by that name, or no such period", () => {
  expect(() => cover(shop, plan, { member: "zoe", from: 0 })).toThrow('there is no member "zoe"');
  expect(() => cover(shop, plan, { member: "ann", from: 3, to: 4 })).toThrow("expected periods of 0 to 3");
});
