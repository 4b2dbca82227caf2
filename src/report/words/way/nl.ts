import { counting } from "../plural.ts";
import type { WayWords } from "./words.ts";

const count = counting("nl");

export const nl: WayWords = {
  heading: "Wat er zeker niet in past",
  lead: "Reken maar na: hier vraagt het werk meer uren dan wie het mag doen er samen voor heeft, hoe je het ook verdeelt.",
  needed: (tasks, hours, when) =>
    `${count(tasks, "taak vraagt", "taken vragen samen")} ${hours} (${when})${tasks === 1 ? "" : ", van wie dit kan en mag"}:`,
  nobody: "Niemand van de groep kan of mag dit doen.",
  available: (people, hours) =>
    `${count(people, "lid kan en mag dit doen, en kan", "leden kunnen en mogen dit doen, en kunnen samen")} hoogstens ${hours} aan:`,
  person: (name, hours) => `${name}: ${hours}`,
  bounded: (name, hours, by) => `${name}: ${hours} (door: ${by})`,
  short: (hours) => `Dat is ${hours} te weinig.`,
  unless: "Het zou wel passen als …",
  causes: {
    competence: (levels) => `iemand anders dit ook kon: ${levels}`,
    rule: (rule) => `deze afspraak niet gold: ${rule}`,
    exempt: (members) => `de vrijstelling van ${members} niet gold`,
    slots: (members) =>
      `${members} ook op dat moment van de week kon werken, of het werk op een ander moment mocht`,
    volunteers: (members) => `iemand het vrijwillig opneemt: ${members} kan het`,
    candidates: (members) => `er meer kandidaten waren: ${members} kan het`,
    absence: (members) => `${members} er gewoon was`,
  },
  hours: "er meer uren waren: iedereen die er is, helpt al mee",
  portions: "het werk in kleinere delen te verdelen was: hele dagdelen passen er niet in",
  level: (competence, level) => `${competence} op niveau ${level}`,
  none: "Uren en mensen zijn er genoeg: niets staat zeker in de weg. Hele dagdelen of verschillende afspraken samen kunnen het nog moeilijk maken.",
  remedies: {
    heading: "Wat zou helpen",
    lead: "Elk idee is uitgeprobeerd door het werk opnieuw te verdelen. Wat het meest oplevert, staat eerst.",
    none: "Geen van de ideeën die zijn uitgeprobeerd, helpt.",
    gains: (hours, left) => `${hours} meer gedaan over alle weken samen; er blijft nog ${left} liggen`,
    all: (hours) => `${hours} meer gedaan over alle weken samen; er blijft niets meer liggen`,
    hire: (hours, levels) => `iemand erbij voor ${hours}${levels === "" ? "" : `, met ${levels}`}`,
    train: (member, levels, hours, wished) =>
      `${member} leert ${levels}: ${hours} oefenen${wished ? "; dat staat al op het verlanglijstje" : ""}`,
    repays: (weeks) => `na ${count(weeks, "week", "weken")} is die tijd terugverdiend`,
    extend: (member, from, to) => `${member} werkt meer: ${to} in plaats van ${from}`,
    relax: (rule) => `deze afspraak wordt een wens: ${rule}`,
    ask: (members, tasks) => `vragen of ${members} wil meedoen: ${tasks}`,
    slots: (tasks) => `dit werk mag op elk moment van de week: ${tasks}`,
    move: (task, from, to, hours) => `ander moment voor ${task}: ${to} in plaats van ${from}, dan ${hours}`,
    drop: (tasks) => `dit minder dringende werk laten: ${tasks}`,
  },
};
