import { counting } from "../plural.ts";
import type { WhyWords } from "./words.ts";

const count = counting("en-GB");

export const en: WhyWords = {
  title: {
    holds: (member, task) => `Why ${member} does this: ${task}`,
    not: (member, task) => `Why ${member} does not do this: ${task}`,
    bundle: (member) => `Why ${member} has this work`,
  },
  held: (portions, of, hours) => (of === 1 ? hours : `${portions} of ${of} parts, ${hours}`),
  learns: "learns it, with guidance",
  holders: (names, number) => `${names} ${number === 1 ? "does" : "do"} it.`,
  open: "Nobody does a part of it yet.",
  fixed: "This is fixed:",
  fixedBy: {
    lock: "it is locked to who does it today",
    elected: "elected for it",
    scope: "it is outside what you divide, and stays as it is today",
    agreed: "it has been done or agreed",
    published: "it has been promised",
  },
  others: "Who could take it over?",
  notHeld: "And the other turns?",
  free: (names) => `Could take a part over as things are: ${names}.`,
  possible: "Could, but not as the plan is now:",
  impossible: "Cannot or may not, whatever the plan:",
  reasons: {
    level: (competence, has, needs) =>
      has === 0 ? `${competence} not yet, and ${needs} is needed` : `${competence} at level ${has}, and ${needs} is needed`, // prettier-ignore
    notAble: (levels) => `cannot do it alone yet (${levels})`,
    noLearner: {
      "no-learners": "nobody can learn it here",
      "too-far": "too far off to learn it here by doing",
      "no-wish": "does not ask to learn it",
    },
    away: (when, because) => `is not there (${when}${because === "" ? "" : `: ${because}`})`,
    exempt: (because) => `is exempt (${because})`,
    slots: (slots) => `does not work at the times when this is done (${slots})`,
    noVolunteer: "has not volunteered, and this is voluntary",
    noCandidate: "is no candidate",
    hours: (left, needs, when) => `has no hours left (${when}: ${left}, a part takes ${needs})`,
    tooFewHours: (left, needs) => `has too few hours for it (${left}, a part takes ${needs})`,
    slotHours: (when) => `has no hours left at the times when this is done (${when})`,
    rests: (turns) => `rests between two turns, and has a turn (${turns})`,
    restsFromBefore: "had a turn just before this plan, and rests now",
    term: (most) => `has had the role as long as anybody may (${count(most, "term", "terms")})`,
    noMentor: "is still learning this, and nobody can guide them",
    people: (most) => `${count(most, "person is", "people are")} in it, and no more may be`,
    scope: "this is outside what you divide, and stays as it is today",
    agreed: "this has been done or agreed",
    published: "this has been promised",
    fixedTo: (member) => `this is fixed: ${member} does it`,
    rule: (rule) => `a rule keeps them out (${rule})`,
    contradiction: (rules, proven) =>
      proven
        ? `this cannot go together with: ${rules}`
        : `no plan was found that allows it together with: ${rules}`,
    none: "nothing stands in the way: the plan chose otherwise",
  },
  alternative: {
    without: (member, near) =>
      `The ${near ? "plan that changes least" : "best plan we found"}, if ${member} does not do it`,
    with: (member, when, near) =>
      `Possible, but then this is the ${near ? "least that changes" : "best plan we found"}: ${member} does a part of it (${when})`,
    impossible: "That cannot be: no plan allows it.",
    notFound: "We found no plan that allows it. That there is none, we do not know.",
    allFixed: "No plan can change that.",
    worse: (what) => `For the group it is not as good: ${what}.`,
    equal: "For the group it is as good.",
    better:
      "This plan is even better: the search had not found it yet. Search longer first: not all that stands below comes from this choice. With --near you get the plan that changes least.",
    loses: {
      coverage: "more work stays undone, or more urgent work",
      moved: "more changes hands against what was agreed",
      elastic: "what the group wants at least works out less well",
      soft: "a wish of the group works out less well",
      fairness: "who carries most carries more",
      goals: "the goals of the group together work out less well",
    },
    moves: "What then changes hands:",
    noMoves: "Nothing changes hands.",
    moreMoves: (number, hours) =>
      `and ${count(number, "change", "changes")} elsewhere, ${hours} together; show all with --all`,
    passes: (from, to) => `from ${from} to ${to}`,
    takes: (to) => `${to} takes it on`,
    drops: (from) => `${from} lets go of it, nobody takes it over`,
    differs: "What it makes different (for a goal or a rule 0 is ideal):",
    what: "what",
    now: "now",
    then: "then",
    uncovered: (priority) => `work that nobody does, priority ${priority} (hours a week)`,
    moved: "work that changes hands against what was agreed",
    goal: (name) => `goal: ${name}`,
    carriesMost: (place) => `burden of who carries most, mean of ${place}`,
    better1: "▲ better",
    worse1: "▼ worse",
    members: "For whom it makes a difference:",
    member: "who",
    hours: "hours a week",
    satisfaction: "satisfied",
    burden: "unpleasant work above their part (points)",
    change: (before, after) => `${before} → ${after}`,
    hidden: (number) =>
      `${count(number, "member does not show their preferences and is", "members do not show their preferences and are")} not listed.`,
    nothing: "No figure changes visibly.",
  },
  bundle: {
    load: (work, available) => `Works ${work} of ${available} hours a week in the mean:`,
    group: "for the whole group",
    beside: "guiding, advising and looking on",
    likes: "How much they like it, best liked first:",
    missed: "Would like this too, and is able to, but does not do it now:",
    satisfaction: (percent) =>
      `Satisfied for ${percent}. 0% is what fits least, 100% what fits best of all that this member can do.`,
    noBurden: "Has no part in the unpleasant work.",
    burden: (carried, fairShare, percent) =>
      `Carries ${carried} points of unpleasant work; a fair part is ${fairShare}. That is ${percent}.`,
    before: (points, more) => `Carried ${points} points ${more ? "more" : "less"} than their part before.`,
    grows: "Learns:",
    practised: (practised, wished) => `${practised} of the ${wished} hours of practice that it takes`,
    private: "This member does not show their wishes and preferences.",
    improvements: "What would help most, and what it costs the others:",
    noImprovement: "None of the changes that we tried makes this member more satisfied.",
    drop: (task) => `no more “${task}”`,
    take: (task) => `more “${task}”`,
    exchange: (take, drop) => `more “${take}”, instead of “${drop}”`,
    gain: (before, after) => `satisfied from ${before} to ${after}.`,
    pays: (members) => `Less satisfied are: ${members}.`,
    nobodyPays: "Nobody is noticeably less satisfied.",
  },
  price: {
    title: {
      all: "What each rule costs",
      one: (name) => `What this rule costs: ${name}`,
    },
    improved:
      "A better plan was found that keeps all rules. The figures below start from it, or else the difference would seem to come from a rule.",
    free: (rules) =>
      `Costs nothing, as far as we found: without ${rules === 1 ? "this rule" : "each of these rules"} there is no better plan.`,
    nothingPriced: "Nothing has been fixed that could cost something.",
    gains: (what) => `Without this rule it can be better: ${what}.`,
    less: {
      coverage: "less work stays undone, or less urgent work",
      moved: "less changes hands against what was agreed",
      elastic: "what the group wants at least works out better",
      soft: "a wish of the group works out better",
      fairness: "who carries most carries less",
      goals: "the goals of the group together work out better",
    },
    with: "with",
    without: "without",
    lock: (task) => `locked: ${task}`,
    elected: (task) => `who was elected: ${task}`,
    scope: "what is outside the division",
    least: "This is what it costs at least: who searches longer sometimes finds more.",
  },
};
