import { expect, test } from "vitest";
import { selectTasks } from "../../../src/verification/selection.ts";
import { organisation, rotating, task } from "../../support/organisation.ts";
import { factsOf } from "../../support/plan.ts";

const facts = factsOf(
  organisation({
    processes: [{ id: "sell" }],
    tasks: [
      task("a", 4, { main: "big", process: "sell", tags: ["wet", "cold"] }),
      task("b", 4, { kind: "regulating", aspect: "planning", process: "sell" }),
      rotating("c", 4, { unpleasant: 0.3, tags: ["cold"] }),
      task("d", 4, { unpleasant: 0.6 }),
    ],
  }),
  [],
);

test.each([
  [{}, "abcd"],
  [{ tasks: ["b", "d"] }, "bd"],
  [{ main: "big" }, "a"],
  [{ kind: ["regulating", "staff"] as ("regulating" | "staff")[] }, "b"],
  [{ aspect: "planning" }, "b"],
  [{ process: "sell" }, "ab"],
  [{ tag: ["wet", "cold"] }, "ac"],
  [{ process: "sell", tag: "cold" }, "a"],
  [{ staffing: "rotation" as const }, "cd"],
  [{ unpleasant: true }, "cd"],
  [{ unpleasant: false }, "ab"],
  [{ unpleasant: 0.6 }, "d"],
  [{ unpleasant: 0 }, "abcd"],
])("%o picks %s", (selector, ids) => {
  expect(
    selectTasks(facts, selector)
      .map(({ id }) => id)
      .join(""),
  ).toBe(ids);
});
