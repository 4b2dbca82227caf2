import { counting } from "../plural.ts";
import type { WhatIfWords } from "./words.ts";

const count = counting("nl");

export const nl: WhatIfWords = {
  scenarios: {
    title: (name) => `Wat als …: ${name}`,
    lead: "Elk scenario is opnieuw verdeeld, vertrekkend van het plan van nu. Lager is beter, behalve bij wat van hand verandert: dat is gewoon hoeveel.",
    scenario: "scenario",
    now: "het plan van nu",
    unchanged: "niets anders, alleen verder gezocht",
    open: "blijft liggen",
    moved: "verandert van hand",
    torn: (name, rules) => `${name}: dit kan niet, want deze afspraken botsen: ${rules}`,
    more: (name) => `Wat er verandert: ${name}`,
    openMore: "Dit blijft er meer liggen:",
    openLess: "Dit raakt wel gedaan:",
    goals: "Doelen (0 is ideaal):",
    goal: (name, better, before, after) => `${name}: ${before} wordt ${after}, ${better ? "beter" : "slechter"}`,
    members: "Wie het het meest voelt:",
    member: (name, better) => `${name}: ${better ? "krijgt werk dat beter past" : "krijgt werk dat minder past"}`,
    nothing: "Er verandert bijna niets.",
  },
  stress: {
    title: (name) => `Als iemand wegvalt: ${name}`,
    lead: (when) => `Elk lid valt één keer weg (${when}); de anderen vangen op wat ze kunnen, met zo weinig mogelijk veranderingen.`,
    member: "valt weg",
    held: "doet nu",
    open: "blijft liggen",
    moved: "verandert van hand",
    helpers: "wie helpt",
    covered: (number, of) => `${count(number, "keer", "keer")} op ${of} blijft er niets extra liggen.`,
    noPlan: "geen plan gevonden",
    advice: "Wat het meest van één iemand afhangt, en wat eraan te doen is",
    hangs: (member, task, hours) => `${task}: zonder ${member} blijft er ${hours} liggen`,
    onlyOne: "Niemand anders kan dit: schrijf op hoe het moet.",
    learn: (member, levels, hours, wished) => `${member} kan het leren: ${levels}, ${hours} oefenen${wished ? "; en wil dat ook" : ""}`,
    standIn: (member) => `${member} kan inspringen als minder dringend werk even blijft liggen`,
  },
  simulation: {
    title: (name) => `Hoe vaak lukt het: ${name}`,
    runs: (runs, absence) => `Het plan is ${count(runs, "keer", "keer")} doorlopen; telkens kon iedereen in elke periode wegvallen, met ${absence} kans.`,
    covered: (times, low, high) => `In minstens ${times} op de 100 keer raakt alles gedaan wat het plan belooft (op toeval na: tussen ${low} en ${high}).`,
    undone: (mean, worst) => `Gemiddeld blijft er hoogstens ${mean} extra liggen over alle weken samen (in het slechtste geval ${worst}).`,
    endings: "Hoe het afliep, op 100 keer:",
    ending: {
      undisturbed: "er viel niemand weg die werk had",
      helped: "de anderen hadden uren genoeg",
      replanned: "met een nieuw plan raakte alles gedaan",
      undone: "ook met een nieuw plan bleef er iets liggen",
      untried: "de anderen hadden te weinig uren, en een nieuw plan is niet geprobeerd",
    },
    tasks: "Wat het vaakst blijft liggen",
    members: "Wiens afwezigheid het vaakst werk doet liggen",
    often: (times) => `${times} op de 100 keer`,
  },
}; // prettier-ignore
