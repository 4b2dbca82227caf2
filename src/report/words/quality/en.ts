import { counting } from "../plural.ts";
import type { QualityWords } from "./words.ts";

const count = counting("en-GB");

export const en: QualityWords = {
  heading: "Is it well organised, and is it good work?",
  together:
    "Always read the two figures together: what the organisation gains should not be at the cost of those who do the work, nor the other way round. 100% is as good as it gets.",
  organisation: "The organisation",
  work: "The work",
  parts: {
    kept: "work stays in the same hands",
    parallel: "people work for one process",
    independent: "processes can do without each other",
    requirements: "what clients and the law ask is met",
    covered: "all work is done",
    motivating: "the bundles are interesting",
    relaxed: "enough say for what is asked",
    whole: "people see the whole process",
    growing: "people learn what they want to learn",
    fair: "unpleasant work is shared fairly",
  },
  figures: {
    hardRequirementsFailed: "hard requirements that are not met",
    coordinationShare: "work to attune (100%: everything with everybody)",
    interaction: "ties between processes",
    informationServed: "information that reaches those who need it",
    strain: "pressure against say (low is calm)",
    stressful: "people with much pressure and little say",
    regulatingWarnings: "people with much to attune and little to arrange",
    insufficientGrades: "insufficient on the seven questions below",
    demotivated: "people with something that may take the joy out of work",
    slack: "hours that are still free",
    absorbedWithinTeam: "work that team-mates take over if somebody drops out",
    extraHours: "extra hours a week: switching, attuning, learning",
    decisionSteps: "regulating work that is not with those who do it",
  },
  requirements: {
    heading: "What clients and the law ask",
    process: "process",
    requirement: "requirement",
    needed: "needed",
    margin: "margin",
    types: {
      responseTime: "a quick answer",
      leadTime: "ready in time",
      quality: "done well",
      legalCertainty: "by the rules",
    },
    pass: "✓",
    fail: "✗",
    unknown: "?",
    hard: "*",
    signs:
      "✓ met, ✗ not met, ? cannot be told; * is a hard requirement. It says whether this division makes it possible, not whether it works out every day.",
    summary: (passed, judged) =>
      `Met: ${passed} of ${count(judged, "requirement", "requirements")} that can be tested.`,
    nothingKnown: "With what the document says, no requirement can be tested.",
    whys: {
      noDurations: (number) =>
        `${count(number, "requirement", "requirements")} not tested: the tasks do not say how long they take.`,
      unit: (number) =>
        `${count(number, "requirement", "requirements")} not tested: in that unit, who does what says nothing about it.`,
      noTask: (number) =>
        `${count(number, "requirement", "requirements")} not tested: nothing says which task answers (tag “response”) or checks.`,
    },
    chance: (share) => `${share} chance`,
    people: (number) => `${number} people`,
  },
  profile: {
    heading: "Seven questions on good work: for how many people is it insufficient?",
    question: "question",
    questions: {
      completeness: "preparing, executing and supporting",
      organising: "arranging things and talking them over",
      variation: "enough work that is no routine",
      difficulty: "not too difficult and not too easy",
      autonomy: "deciding on one's own work",
      contact: "colleagues to work with",
      information: "getting the information that is needed",
    },
  },
  gains: {
    heading: "For how many members does it get better?",
    better: "better",
    worse: "worse",
    same: "same",
    figures: {
      motivatingPotential: "an interesting bundle",
      strain: "enough say in what is asked",
      wholeness: "seeing the whole process",
      satisfaction: "work to their liking",
      burdenMargin: "the burden of unpleasant work",
    },
  },
  signs: {
    heading: "For whom may something take the joy out of work?",
    nobody: "For nobody.",
    flags: {
      disliked: "much work done with reluctance",
      noDeciding: "nothing to decide",
      noGrowth: "learns nothing of what is on their list of wishes",
      isolated: "works all alone",
    },
    hidden: (number) =>
      `${count(number, "member does not show preferences and is", "members do not show preferences and are")} not listed here.`,
  },
};
