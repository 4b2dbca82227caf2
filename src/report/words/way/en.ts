import { counting } from "../plural.ts";
import type { WayWords } from "./words.ts";

const count = counting("en");

export const en: WayWords = {
  heading: "What certainly does not fit",
  lead: "Add it up: here the work needs more hours than all who may do it have for it together, however it is divided.",
  needed: (tasks, hours, when) =>
    `${count(tasks, "task needs", "tasks together need")} ${hours} (${when})${tasks === 1 ? "" : ", of people who can and may do this"}:`,
  nobody: "Nobody in the group can or may do this.",
  available: (people, hours) =>
    `${count(people, "member can and may do this, and has", "members can and may do this, and together have")} at most ${hours} for it:`,
  person: (name, hours) => `${name}: ${hours}`,
  bounded: (name, hours, by) => `${name}: ${hours} (because of: ${by})`,
  short: (hours) => `That is ${hours} too little.`,
  unless: "It would fit if …",
  causes: {
    competence: (levels) => `somebody else could do this too: ${levels}`,
    rule: (rule) => `this rule did not hold: ${rule}`,
    exempt: (members) => `the exemption of ${members} did not hold`,
    slots: (members) =>
      `${members} could work at that time of the week too, or the work could be done at another`,
    volunteers: (members) => `somebody volunteered: ${members} can do it`,
    candidates: (members) => `there were more candidates: ${members} can do it`,
    absence: (members) => `${members} were there as usual`,
  },
  hours: "there were more hours: everybody who is there helps already",
  portions: "the work could be cut into smaller parts: whole ones do not fit",
  level: (competence, level) => `${competence} at level ${level}`,
  none: "There are hours and people enough: nothing certainly stands in the way. Whole parts, or several rules together, can still make it hard.",
  remedies: {
    heading: "What would help",
    lead: "Every idea was tried by dividing the work anew. What brings most comes first.",
    none: "None of the ideas that were tried helps.",
    gains: (hours, left) => `${hours} more done over all weeks together; ${left} still undone`,
    all: (hours) => `${hours} more done over all weeks together; nothing undone any more`,
    hire: (hours, levels) => `somebody more for ${hours}${levels === "" ? "" : `, with ${levels}`}`,
    train: (member, levels, hours, wished) =>
      `${member} learns ${levels}: ${hours} of practice${wished ? "; a wish of theirs already" : ""}`,
    repays: (weeks) => `that time is made up for after ${count(weeks, "week", "weeks")}`,
    extend: (member, from, to) => `${member} works more: ${to} instead of ${from}`,
    relax: (rule) => `this rule becomes a wish: ${rule}`,
    ask: (members, tasks) => `ask whether ${members} would join: ${tasks}`,
    slots: (tasks) => `this work may be done at any time of the week: ${tasks}`,
    move: (task, from, to, hours) => `another time for ${task}: ${to} instead of ${from}, then ${hours}`,
    drop: (tasks) => `leave this less urgent work: ${tasks}`,
  },
};
