import { learningAtMost20Percent, year, type Overlay, type ProcessInput } from "../overlay.ts";

const requirements: NonNullable<ProcessInput["requirements"]> = [
  {
    type: "responseTime",
    norm: 4,
    unit: "working hours",
    hard: false,
    description: { nl: "antwoord van support op werkdagen", en: "answer from support on working days" },
  },
  {
    type: "quality",
    norm: 1,
    unit: "share of releases",
    hard: false,
    description: {
      nl: "toegankelijkheidstest voor elke release",
      en: "accessibility test before each release",
    },
  },
  {
    type: "leadTime",
    norm: 3,
    unit: "weeks",
    hard: false,
    description: { nl: "van idee tot release (mediaan)", en: "from idea to release (median)" },
  },
];

export const software: Overlay = {
  name: { nl: "Digitale makerij Knooppunt", en: "Software and design co-op Knooppunt" },
  calendar: {
    ...year,
    slots: [
      {
        id: "kantoor",
        name: { nl: "ma, di, wo, vr 09:00-17:00", en: "Mon, Tue, Wed, Fri 09:00-17:00" },
        hours: 32,
      },
      { id: "donderdag", name: { nl: "do 09:00-17:00", en: "Thu 09:00-17:00" }, hours: 8 },
      { id: "piket", name: { nl: "ma-zo 18:00-08:00", en: "Mon-Sun 18:00-08:00" }, hours: 98 },
    ],
  },
  competences: {
    DES: "UX and UI design",
    FE: "front end",
    BE: "back end",
    OPS: "operations",
    TST: "testing and accessibility",
    KLA: "client contact",
    ANA: "analysis and planning",
    FIN: "finance",
    JUR: "legal",
  },
  processes: {
    C1: { name: { nl: "klant Zorgportaal", en: "client: care portal" }, requirements },
    C2: { name: { nl: "klant Subsidieloket gemeente", en: "client: municipal grants desk" }, requirements },
    C3: {
      name: { nl: "eigen product LedenKompas", en: "own product: LedenKompas" },
      requirements: [
        ...requirements,
        {
          type: "responseTime",
          norm: 0.5,
          unit: "hours",
          hard: false,
          description: { nl: "piket neemt op", en: "on-call picks up" },
        },
      ],
    },
  },
  tasks: {
    piket: { slots: ["piket"], staffing: { mode: "rotation", term: 1 } },
  },
  elections: { "st.facilitator": { term: 6, maxTerms: 2 } },
  members: {
    Floor: { slots: ["kantoor", "piket"] },
  },
  rules: [
    {
      id: "reviewer-is-not-the-author",
      type: "apart",
      first: { main: "review" },
      second: { main: ["frontend", "backend"] },
      because: {
        nl: "Vier ogen: wie beoordeelt is nooit de maker.",
        en: "Four eyes: the reviewer is never the author.",
      },
    },
    {
      id: "project-team-of-4-at-most",
      type: "faces",
      max: 4,
      select: { main: ["discovery", "ontwerp", "frontend", "backend", "testen", "demo"] },
      because: {
        nl: "Elk project een team van 3 à 4 mensen, van ontdekken tot tonen.",
        en: "Each project has a team of 3-4, from discovery to demo.",
      },
    },
    {
      id: "two-projects-at-most",
      type: "home",
      max: 2,
      because: { nl: "Niemand in meer dan twee projecten.", en: "No member on more than two projects." },
    },
    {
      id: "two-people-for-on-call",
      type: "backup",
      select: { main: "piket" },
      min: 2,
      because: {
        nl: "Piket rouleert; daarvoor moeten meer mensen het kunnen (nu één).",
        en: "On-call rotates; for that more people have to be able to do it (now one).",
      },
    },
    {
      id: "everyone-in-the-circle",
      type: "everyone",
      select: { tasks: "st.kring" },
      because: {
        nl: "Ieder één uur kringoverleg per week.",
        en: "Every member one hour circle meeting a week.",
      },
    },
    {
      id: "everyone-in-the-lab",
      type: "everyone",
      select: { tasks: "st.lab" },
      because: { nl: "Ieder één uur labtijd per week.", en: "Every member one hour lab time a week." },
    },
    learningAtMost20Percent,
  ],
  requirements: [
    {
      source: "Support response 4 h on working days; on-call pick-up 30 minutes (C3).",
      fields: ["processes/C1/requirements", "processes/C3/requirements"],
    },
    {
      source: "Four eyes: reviewer is never the author (hard).",
      rules: ["reviewer-is-not-the-author"],
    },
    { source: "Quality: accessibility test before each release.", fields: ["processes/C1/requirements"] },
    { source: "Lead time: idea to release median 3 weeks.", fields: ["processes/C1/requirements"] },
  ],
  constraints: [
    {
      source: "Each project has a team of 3-4 who do discovery, design, build, test, demo.",
      rules: ["project-team-of-4-at-most"],
      note: "has its upper bound as a rule; that a team counts at least three cannot be said of a project as a whole.",
    },
    {
      source: "On-call rotates per week over everyone with OPS>=3 (now one person) - train Esra and Dmitri.",
      rules: ["two-people-for-on-call"],
      fields: [
        "tasks/C2.piket/staffing",
        "tasks/C3.piket/staffing",
        "members/Esra/wishes",
        "members/Dmitri/wishes",
      ],
      note: "rotates per period of four weeks, the shortest term there is.",
    },
    {
      source: "Every member one hour circle meeting and one hour lab time a week.",
      rules: ["everyone-in-the-circle", "everyone-in-the-lab"],
      fields: ["tasks/st.kring/people", "tasks/st.lab/people"],
    },
    { source: "Facilitator elected each half year.", fields: ["tasks/st.facilitator/staffing"] },
    { source: "No member on more than two projects.", rules: ["two-projects-at-most"] },
  ],
  notes: [
    "Sample data; names and all hours, levels and preferences are invented. Made by examples/sources/convert.ts.",
    "Dmitri has no operations yet (level 0): level 2 needs a course first, as no work here asks for level 1.",
  ],
};
