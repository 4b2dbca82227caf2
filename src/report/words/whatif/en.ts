import { counting } from "../plural.ts";
import type { WhatIfWords } from "./words.ts";

const count = counting("en");

export const en: WhatIfWords = {
  scenarios: {
    title: (name) => `What if …: ${name}`,
    lead: "Every scenario was divided anew, starting from the present plan. Lower is better, but for what changes hands: that is just how much.",
    scenario: "scenario",
    now: "the present plan",
    unchanged: "nothing else, only searched on",
    open: "stays undone",
    moved: "changes hands",
    torn: (name, rules) => `${name}: this cannot be, for these rules contradict each other: ${rules}`,
    more: (name) => `What changes: ${name}`,
    openMore: "More of this stays undone:",
    openLess: "This gets done:",
    goals: "Goals (0 is ideal):",
    goal: (name, better, before, after) => `${name}: ${before} becomes ${after}, ${better ? "better" : "worse"}`,
    members: "Who feels it most:",
    member: (name, better) => `${name}: ${better ? "gets work that fits better" : "gets work that fits less"}`,
    nothing: "Hardly anything changes.",
  },
  stress: {
    title: (name) => `If somebody drops out: ${name}`,
    lead: (when) => `Every member drops out once (${when}); the others take over what they can, with as few changes as can be.`,
    member: "drops out",
    held: "does now",
    open: "stays undone",
    moved: "changes hands",
    helpers: "who helps",
    covered: (number, of) => `${count(number, "time", "times")} out of ${of} nothing more stays undone.`,
    noPlan: "no plan found",
    advice: "What hangs on one person most, and what to do about it",
    hangs: (member, task, hours) => `${task}: without ${member} ${hours} stays undone`,
    onlyOne: "Nobody else can do this: write down how it is done.",
    learn: (member, levels, hours, wished) => `${member} can learn it: ${levels}, ${hours} of practice${wished ? "; and wishes to" : ""}`,
    standIn: (member) => `${member} can stand in if less urgent work waits`,
  },
  simulation: {
    title: (name) => `How often it works out: ${name}`,
    runs: (runs, absence) => `The plan was lived through ${count(runs, "time", "times")}; each time anybody could drop out in each period, with a chance of ${absence}.`,
    covered: (times, low, high) => `At least ${times} times out of 100 everything gets done that the plan promises (but for chance: between ${low} and ${high}).`,
    undone: (mean, worst) => `On average at most ${mean} more stays undone over all weeks together (at worst ${worst}).`,
    endings: "How it ended, out of 100 times:",
    ending: {
      undisturbed: "nobody dropped out who had work",
      helped: "the others had hours enough",
      replanned: "with a new plan everything got done",
      undone: "also with a new plan something stayed undone",
      untried: "the others had too few hours, and no new plan was tried",
    },
    tasks: "What stays undone most often",
    members: "Whose absence leaves work undone most often",
    often: (times) => `${times} times out of 100`,
  },
}; // prettier-ignore
