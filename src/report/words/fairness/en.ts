import { counting } from "../plural.ts";
import type { FairnessWords } from "./words.ts";

const count = counting("en-GB");

export const en: FairnessWords = {
  heading: "Is the unpleasant work shared fairly?",
  nothing: "There is no unpleasant work to share.",
  points:
    "Everybody has the same number of points to complain with: who minds a task more counts more points for it. What somebody is due to carry depends on their hours, or on what the group has agreed.",
  member: "who",
  burden: "carries",
  share: "is due",
  margin: "that is",
  before: "from before",
  withHistory: "together",
  yes: "yes",
  no: "no",
  unknown: "?",
  notions: {
    proportional: "part",
    propx: "part+",
    ef1: "swap",
    eq1: "equal",
    maximin: "piles",
  },
  meanings: {
    proportional: "carries no more than their part",
    propx: "carries no more than their part, or is less than any one turn above it",
    ef1: "would not swap with anybody, give or take one turn",
    eq1: "carries no more for their part than anybody else, give or take one turn",
    maximin: "laying everything in piles and choosing last would be no better",
  },
  unknownMeans: "too many different turns to work it out",
  everybody: "Everything is yes for everybody.",
  why: "Why not?",
  reasons: {
    unavoidable: "cannot be otherwise: what nobody else can or may do is too much already",
    history: "makes up for what was carried less before",
    movable:
      "could be better, with the same agreements; the plan chose otherwise for its other goals, or did not see it",
    stuck: "no exchange between two people helps; whether a wholly other division would, this does not tell",
  },
  give: (what, to) => `give ${what} to ${to}`,
  exchange: (what, to, back) => `give ${what} to ${to}, in return for ${back}`,
  parts: (number, turn) => (number > 1 ? `${number} parts of ${turn}` : turn),
  envies: (whom) => `would rather have the work of ${whom}; one turn less is not enough`,
  healed: (whom, turn) => `would rather have the work of ${whom}; without a part of ${turn} no longer`,
  lessThan: (number) =>
    `even with one turn less carries more than ${count(number, "other member", "other members")}`,
  turns: "Who could take over a turn?",
  nobodyElse: "nobody else can and may do it",
  obstacles: {
    hours: "too few hours",
    noPart: "is not due to carry any",
    heavier: "would then carry more",
    busy: "is full with other work",
    rules: "an agreement is against it",
    away: "is not there then",
    free: "could take it over",
  },
  members: (number) => count(number, "member", "members"),
  hidden: (number) =>
    `${count(number, "member does not show what they like and is", "members do not show what they like and are")} left out here.`,
  withoutPart: (who) => `Not due to carry any, and does unpleasant work all the same: ${who}.`,
  spread: (gini, jain, most) =>
    `How the points are spread, each for their part: Gini ${gini} (0 is equal), Jain ${jain} (1 is equal). Who carries most carries ${most} times the mean.`,
  hours: (gini, jain) =>
    `How unpleasant hours are spread, by the hours that people work: Gini ${gini}, Jain ${jain}.`,
};
