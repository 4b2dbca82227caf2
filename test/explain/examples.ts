import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

/** A bakery of three with more than enough to choose from: full hours, a duty that goes round, four eyes, a wish to grow. */
export const bakery = organisation({
  calendar: weeks(4, [0, 2]),
  competences: [{ id: "dough", learningHours: 40 }],
  processes: [{ id: "bread" }, { id: "shop" }],
  tasks: [
    task("bake", 12, { process: "bread", requires: { dough: 2 } }),
    task("plan", 2, { process: "bread", kind: "regulating", aspect: "planning" }),
    task("check", 2, { process: "bread", kind: "regulating", aspect: "quality", requires: { dough: 2 } }),
    task("sell", 8, { process: "shop" }),
    rotating("clean", 4, { unpleasant: 0.8 }, 1),
  ],
  dependencies: [{ from: "plan", to: "bake", kind: "after" }],
  members: [
    member("ada", 12, { levels: { dough: 4 }, preferences: { tasks: { bake: 2, sell: -2 } } }),
    member("bo", 10, { levels: { dough: 2 }, preferences: { tasks: { bake: 1, sell: 1 } } }),
    member("cy", 8, {
      levels: { dough: 1 },
      wishes: [{ competence: "dough", level: 3 }],
      preferences: { tasks: { sell: 2, clean: -2 } },
    }),
  ],
  rules: [
    { id: "four eyes", type: "apart", first: { tasks: "bake" }, second: { tasks: "check" } },
    { id: "not all baking", type: "limit", select: { tasks: "bake" }, of: "share", max: 0.7 },
    { type: "everyone", select: { tasks: "clean" } },
  ],
});
