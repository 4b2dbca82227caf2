import { de, inFrench } from "../french.ts";
import { counting } from "../plural.ts";
import type { WhatIfWords } from "./words.ts";

const count = counting("fr");

export const fr: WhatIfWords = inFrench({
  scenarios: {
    title: (name) => `Et si … : ${name}`,
    lead: "Chaque scénario a été réparti de nouveau, à partir du plan actuel. Plus c'est bas, mieux c'est, sauf pour ce qui change de mains : c'est simplement combien.",
    scenario: "scénario",
    now: "le plan actuel",
    unchanged: "rien d'autre, juste cherché plus loin",
    open: "reste à faire",
    moved: "change de mains",
    torn: (name, rules) => `${name} : c'est impossible, car ces accords se contredisent : ${rules}`,
    more: (name) => `Ce qui change : ${name}`,
    openMore: "Ceci reste à faire en plus :",
    openLess: "Ceci est fait :",
    goals: "Buts (0 est l'idéal) :",
    goal: (name, better, before, after) => `${name} : ${before} devient ${after}, ${better ? "mieux" : "moins bien"}`,
    members: "Qui le sent le plus :",
    member: (name, better) => `${name} : ${better ? "reçoit du travail qui convient mieux" : "reçoit du travail qui convient moins"}`,
    nothing: "Presque rien ne change.",
  },
  stress: {
    title: (name) => `Si quelqu'un manque : ${name}`,
    lead: (when) => `Chaque membre manque une fois (${when}) ; les autres reprennent ce qu'ils peuvent, avec le moins de changements possible.`,
    member: "manque",
    held: "fait aujourd'hui",
    open: "reste à faire",
    moved: "change de mains",
    helpers: "qui aide",
    covered: (number, of) => `${count(number, "fois", "fois")} sur ${of}, rien de plus ne reste à faire.`,
    noPlan: "pas de plan trouvé",
    advice: "Ce qui dépend le plus d'une seule personne, et que faire",
    hangs: (member, task, hours) => `${task} : en l'absence ${de(member)}, ${hours} restent à faire`,
    onlyOne: "Personne d'autre ne sait le faire : notez comment on fait.",
    learn: (member, levels, hours, wished) => `${member} peut l'apprendre : ${levels}, ${hours} de pratique${wished ? " ; et le souhaite" : ""}`,
    standIn: (member) => `${member} peut dépanner si du travail moins urgent attend`,
  },
  simulation: {
    title: (name) => `Combien de fois cela réussit : ${name}`,
    runs: (runs, absence) => `Le plan a été parcouru ${count(runs, "fois", "fois")} ; chaque fois, chacun pouvait manquer à chaque période, avec ${absence} de chance.`,
    covered: (times, low, high) => `Au moins ${times} fois sur 100, tout ce que le plan promet est fait (au hasard près : entre ${low} et ${high}).`,
    undone: (mean, worst) => `En moyenne au plus ${mean} de plus restent à faire sur l'ensemble des semaines (au pire ${worst}).`,
    endings: "Comment cela s'est terminé, sur 100 fois :",
    ending: {
      undisturbed: "personne qui avait du travail n'a manqué",
      helped: "les autres avaient assez d'heures",
      replanned: "avec un nouveau plan, tout a été fait",
      undone: "même avec un nouveau plan, quelque chose est resté à faire",
      untried: "les autres avaient trop peu d'heures, et aucun nouveau plan n'a été essayé",
    },
    tasks: "Ce qui reste le plus souvent à faire",
    members: "Qui manque quand du travail reste le plus souvent à faire",
    often: (times) => `${times} fois sur 100`,
  },
} satisfies WhatIfWords); // prettier-ignore
