import { learningAtMost20Percent, year, type Overlay } from "../overlay.ts";

const logComplete = {
  type: "quality",
  norm: 1,
  unit: "share of days",
  description: { nl: "HACCP-registratie elke dag volledig", en: "HACCP log complete every day" },
} as const;

export const bakkerij: Overlay = {
  name: { nl: "Bakkerij De Vroege Korst", en: "Bakery De Vroege Korst" },
  calendar: {
    ...year,
    redistribution: [0, 6],
    slots: [
      { id: "nacht", name: { nl: "ma-za 02:30-05:00", en: "Mon-Sat 02:30-05:00" }, hours: 15 },
      { id: "vroeg", name: { nl: "ma-za 05:00-06:00", en: "Mon-Sat 05:00-06:00" }, hours: 6 },
      { id: "ochtend", name: { nl: "ma-za 06:00-10:00", en: "Mon-Sat 06:00-10:00" }, hours: 24 },
      { id: "dag", name: { nl: "ma-za 10:00-13:00", en: "Mon-Sat 10:00-13:00" }, hours: 18 },
      { id: "middag", name: { nl: "ma-za 13:00-17:00", en: "Mon-Sat 13:00-17:00" }, hours: 24 },
      { id: "sluiting", name: { nl: "ma-za 17:00-18:00", en: "Mon-Sat 17:00-18:00" }, hours: 6 },
    ],
  },
  competences: {
    BAK: "baking and preparing",
    OVE: "oven and proofing",
    WIN: "shop",
    HAC: "food safety",
    PLN: "planning",
    FIN: "finance",
    RIJ: "driving licence",
    TEC: "machines",
  },
  processes: {
    P1: {
      name: { nl: "desembrood", en: "sourdough bread" },
      requirements: [
        {
          type: "leadTime",
          norm: 5,
          unit: "hours",
          description: {
            nl: "van deeg (02:30) tot brood in de winkel (07:30)",
            en: "from dough (02:30) to bread in the shop (07:30)",
          },
        },
        {
          type: "leadTime",
          norm: 18.5,
          unit: "hours",
          hard: false,
          description: {
            nl: "desem de middag tevoren, deeg om 02:30, bakken vanaf 03:30",
            en: "starter the afternoon before, dough at 02:30, bake from 03:30",
          },
        },
        logComplete,
      ],
    },
    P2: { name: { nl: "fijngebak", en: "pastry" }, requirements: [logComplete] },
    P3: { name: { nl: "hartig en lunch", en: "savoury" }, requirements: [logComplete] },
    W: {
      name: { nl: "winkel en levering", en: "shop and delivery" },
      requirements: [
        {
          type: "leadTime",
          norm: 2.5,
          unit: "hours",
          description: { nl: "levering tussen 05:30 en 08:00", en: "delivery between 05:30 and 08:00" },
        },
        {
          type: "responseTime",
          norm: 4,
          unit: "hours",
          hard: false,
          description: {
            nl: "webbestelling bevestigd, in openingstijd",
            en: "web order confirmed, in opening time",
          },
        },
      ],
    },
    R: { name: { nl: "reiniging", en: "cleaning" } },
  },
  tasks: {
    afwegen: { slots: ["middag"] },
    // Six portions: one night each, so that limits on nights can be met exactly.
    "P1.kneden": { slots: ["nacht"], portions: 6 },
    "P1.opmaken": { slots: ["nacht", "vroeg"], portions: 6 },
    "P1.bakken": { slots: ["nacht", "vroeg", "ochtend"] },
    "P2.kneden": { slots: ["nacht", "vroeg", "ochtend"] },
    "P2.opmaken": { slots: ["vroeg", "ochtend"] },
    "P2.bakken": { slots: ["ochtend", "dag"] },
    "P3.opmaken": { slots: ["ochtend"] },
    "P3.bakken": { slots: ["ochtend", "dag"] },
    "W.openen": { slots: ["ochtend"] },
    "W.verkoop": { slots: ["ochtend", "dag", "middag", "sluiting"] },
    "W.levering": { slots: ["vroeg", "ochtend"] },
    "R.vaat": { slots: ["dag", "middag"] },
    "st.coordinator": { staffing: { mode: "rotation", term: 1 } },
  },
  members: {
    Lucas: { slots: ["ochtend", "dag", "middag", "sluiting"] },
  },
  rules: [
    {
      id: "early-shifts-dough",
      type: "limit",
      select: { tasks: "P1.kneden" },
      of: "hours",
      max: 7.5,
      members: ["Aïsha", "Ineke", "Meryem", "Lucas", "Sofie", "Pieter"],
      because: {
        nl: "Ten hoogste drie vroege diensten (voor 05:00) per week, behalve wie dat wil: drie nachten zijn 7,5 uur.",
        en: "At most three early shifts (before 05:00) a week unless wished: three nights are 7.5 hours.",
      },
    },
    {
      id: "early-shifts-dough-and-shaping",
      type: "limit",
      select: { tasks: ["P1.kneden", "P1.opmaken"] },
      of: "hours",
      max: 13.5,
      members: ["Aïsha", "Ineke", "Meryem", "Lucas", "Sofie", "Pieter"],
      because: {
        nl: "Ten hoogste drie vroege diensten per week: drie nachten en zes keer 05:00-06:00 zijn 13,5 uur.",
        en: "At most three early shifts a week: three nights and six times 05:00-06:00 are 13.5 hours.",
      },
    },
    {
      id: "tom-nights-dough",
      type: "limit",
      select: { tasks: "P1.kneden" },
      of: "hours",
      max: 3.75,
      members: ["Tom"],
      because: {
        nl: "Tom geen nachten in even weken: drie nachten in de oneven weken zijn gemiddeld 3,75 uur.",
        en: "Tom no nights in even weeks: three nights in the odd weeks are 3.75 hours on average.",
      },
    },
    {
      id: "tom-nights-dough-and-shaping",
      type: "limit",
      select: { tasks: ["P1.kneden", "P1.opmaken"] },
      of: "hours",
      max: 9.75,
      members: ["Tom"],
      because: {
        nl: "Tom geen nachten in even weken; met 05:00-06:00 erbij 9,75 uur.",
        en: "Tom no nights in even weeks; with 05:00-06:00 added 9.75 hours.",
      },
    },
    {
      id: "oven-or-counter",
      type: "apart",
      first: { main: "bakken" },
      second: { main: "verkoop" },
      within: "any",
      strict: true,
      because: {
        nl: "De oven is nooit onbewaakt: wie bakt staat niet ook aan de toonbank.",
        en: "The oven is never left: who bakes does not also stand at the counter.",
      },
    },
    {
      id: "everyone-dishes-and-floor",
      type: "everyone",
      select: { main: ["r_vaat", "r_vloer"] },
      because: {
        nl: "Vaat en vloer: iedereen een deel, naar rato van de uren.",
        en: "Dishes and floor: everyone some, in proportion to hours.",
      },
    },
    {
      id: "bakers-clean-the-ovens",
      type: "together",
      first: { main: "r_ovens" },
      second: { main: "bakken" },
      within: "any",
      because: { nl: "Wie bakt maakt de ovens schoon.", en: "Oven cleaning by those who bake." },
    },
    {
      id: "allergens-second-person",
      type: "apart",
      first: { main: "haccp" },
      second: { main: "opmaken" },
      because: {
        nl: "Allergenen worden door een tweede persoon gecontroleerd.",
        en: "Allergens are checked by a second person.",
      },
    },
    {
      id: "everyone-meets",
      type: "everyone",
      select: { tasks: "st.overleg" },
      because: { nl: "Aan het weekoverleg doet iedereen mee.", en: "Everybody joins the weekly meeting." },
    },
    learningAtMost20Percent,
  ],
  requirements: [
    {
      source: "Bread in the shop at 07:30 (hard deadline), delivery to cafes between 05:30 and 08:00.",
      fields: ["processes/P1/requirements", "processes/W/requirements", "tasks/W.levering/slots"],
    },
    {
      source: "Lead time sourdough: starter the afternoon before, dough 02:30, bake from 03:30.",
      fields: [
        "processes/P1/requirements",
        "tasks/P1.afwegen/slots",
        "tasks/P1.kneden/slots",
        "tasks/P1.bakken/slots",
      ],
      note: "places work in parts of the week, not at a minute of the day.",
    },
    {
      source: "Quality/legal: HACCP log complete every day; allergens checked by a second person.",
      rules: ["allergens-second-person"],
      fields: ["processes/P1/requirements", "processes/P2/requirements", "processes/P3/requirements"],
      note: "is stated as a requirement of quality: one of legal certainty would close the whole process to learners, and learning the oven is what this bakery needs.",
    },
    {
      source: "Response: web orders confirmed within 4 h in opening time.",
      fields: ["processes/W/requirements"],
    },
  ],
  constraints: [
    {
      source:
        "11 h rest between shifts (hard); at most 3 early shifts (start before 05:00) per member per week unless wished.",
      rules: ["early-shifts-dough", "early-shifts-dough-and-shaping"],
      note: "is met for the early shifts by hours of the work that has to be done at night; baking and pastry dough, which may also be done later, are not counted. Rest between shifts belongs in the roster of the week: a plan divides hours per period and knows no shifts. Wout and Jonas wish to start early.",
    },
    {
      source: "Lucas no work before 06:00; Tom no nights in even weeks.",
      rules: ["tom-nights-dough", "tom-nights-dough-and-shaping"],
      fields: ["members/Lucas/slots"],
      note: "holds for Tom on average: even and odd weeks fall in the same period of four weeks.",
    },
    {
      source: "Dishes and floor: everyone some, in proportion to hours; oven cleaning by those who bake.",
      rules: ["everyone-dishes-and-floor", "bakers-clean-the-ovens"],
    },
    {
      source: "Oven must never be left: baking cannot be combined with the counter in the same slot.",
      rules: ["oven-or-counter"],
      note: "is stricter here: nobody holds both in the same period. That two tasks never meet in one part of the week cannot be said.",
    },
    {
      source: "Weekly coordinator by rotation; roster rotates each half year (as Arizmendi).",
      fields: ["tasks/st.coordinator/staffing", "calendar/redistribution"],
      note: "rotates per period of four weeks, the shortest term there is; with periods of one week it could be a week.",
    },
  ],
  notes: [
    "Sample data; names and all hours, levels and preferences are invented. Made by examples/sources/convert.ts.",
    "On Saturday two people stand at the counter: the hours count it, a day of the week is not modelled.",
    "Windows are rounded to the parts of the week: baking sourdough 02:30-10:00 for 03:30-08:30, pastry dough 02:30-10:00 for 04:00-08:00, pastry oven 06:00-13:00 for 06:00-11:00, delivery 05:00-10:00 for 05:30-08:00, dishes 10:00-17:00 for 10:00-14:00.",
  ],
};
