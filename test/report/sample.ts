import { parseOrganisation } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";

const three = (nl: string, en: string, fr: string) => ({ nl, en, fr });

/** Four members, two processes with tasks of one name, a rota, an elected role, a deputy, a learner, too much work. */
export const cafe = parseOrganisation({
  schema: "beurtrol/1",
  name: three("Café De Brug", "Bridge Café", "Café du Pont"),
  calendar: { periods: 4, weeksPerPeriod: 4, start: "2027-01-04", redistribution: [0, 2] },
  competences: [{ id: "cook", name: three("koken", "cooking", "cuisine"), learningHours: 40 }, { id: "law" }],
  processes: [
    { id: "noon", name: three("middag", "noon", "midi") },
    { id: "eve", name: three("avond", "evening", "soir") },
  ],
  tasks: [
    {
      id: "noon.cook",
      name: three("koken", "cook", "cuisiner"),
      process: "noon",
      hours: 12,
      kind: "executing",
      requires: { cook: 2 },
    },
    {
      id: "eve.cook",
      name: three("koken", "cook", "cuisiner"),
      process: "eve",
      hours: 12,
      kind: "executing",
      requires: { cook: 2 },
    },
    {
      id: "plan",
      name: three("menu plannen", "plan the menu", "prévoir le menu"),
      process: "noon",
      hours: 2,
      kind: "regulating",
    },
    {
      id: "clean",
      name: three("poetsen", "clean", "nettoyer"),
      hours: 4,
      kind: "supporting",
      unpleasant: 0.8,
      portions: 1,
    },
    {
      id: "chair",
      name: three("voorzitten", "chair", "présider"),
      hours: 1,
      kind: "staff",
      staffing: { mode: "elected", elected: ["Ann"] },
    },
    {
      id: "books",
      name: three("boekhouding", "books", "comptabilité"),
      hours: 2,
      kind: "staff",
      staffing: { mode: "fixed", deputy: true },
    },
    {
      id: "permit",
      name: three("vergunning", "permit", "permis"),
      hours: 3,
      kind: "staff",
      staffing: { mode: "fixed" },
      requires: { law: 3 },
      priority: 4,
    },
  ],
  dependencies: [{ from: "plan", to: "noon.cook", kind: "after" }],
  members: [
    { id: "Ann", hours: 16, levels: { cook: 4 }, preferences: { tasks: { "noon.cook": 2, clean: -2 } } },
    {
      id: "Zoë",
      hours: 12,
      levels: { cook: 2 },
      preferences: { tasks: { "eve.cook": 1 } },
      wishes: [{ competence: "law", level: 3 }],
    },
    { id: "李娜", hours: 12, levels: { cook: 1 }, wishes: [{ competence: "cook", level: 2 }] },
    {
      id: "Max",
      hours: 12,
      levels: { cook: 2 },
      preferences: { tasks: { plan: -1 } },
      wishes: [{ competence: "law", level: 2 }],
      private: true,
    },
  ],
  rules: [
    {
      id: "practice",
      type: "limit",
      select: { tasks: "eve.cook" },
      of: "hours",
      min: 8,
      members: ["李娜", "Zoë"],
      because: three("Wie leert, krijgt uren.", "Who learns gets hours.", "Qui apprend reçoit des heures."),
    },
  ],
  asIs: [
    { task: "noon.cook", shares: { Ann: 1 } },
    { task: "plan", shares: { Max: 1 } },
    { task: "clean", shares: { Max: 1 } },
  ],
});

export const cafePlan = solveSync(cafe, { effort: 30_000 });
