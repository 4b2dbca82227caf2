import { de, inFrench } from "../french.ts";
import { counting } from "../plural.ts";
import type { FairnessWords } from "./words.ts";

const count = counting("fr-BE");

export const fr: FairnessWords = inFrench({
  heading: "Le travail désagréable est-il réparti équitablement ?",
  nothing: "Il n'y a pas de travail désagréable à répartir.",
  points:
    "Chacun dispose du même nombre de points pour se plaindre : une tâche coûte plus de points à qui la supporte moins bien. Ce que chacun doit porter dépend de ses heures, ou de ce que le groupe a convenu.",
  member: "qui",
  burden: "porte",
  share: "doit",
  margin: "soit",
  before: "d'avant",
  withHistory: "ensemble",
  yes: "oui",
  no: "non",
  unknown: "?",
  notions: {
    proportional: "part",
    propx: "part+",
    ef1: "échange",
    eq1: "égal",
    maximin: "tas",
  },
  meanings: {
    proportional: "ne porte pas plus que sa part",
    propx: "ne porte pas plus que sa part, ou la dépasse de moins d'un tour",
    ef1: "n'échangerait avec personne, à un tour près",
    eq1: "ne porte pas plus qu'un autre pour sa part, à un tour près",
    maximin: "tout mettre en tas soi-même et choisir en dernier ne serait pas mieux",
  },
  unknownMeans: "trop de tours différents pour le calculer",
  everybody: "Tout est oui pour tout le monde.",
  why: "Pourquoi pas ?",
  reasons: {
    unavoidable: "pas possible autrement : ce que personne d'autre ne sait ou ne peut faire est déjà trop",
    history: "rattrape ce qui a été moins porté avant",
    movable:
      "peut être mieux, avec les mêmes accords ; le plan a choisi autrement pour ses autres buts, ou ne l'a pas vu",
    stuck:
      "aucun échange entre deux personnes n'aide ; cela ne dit pas si une tout autre répartition serait meilleure",
  },
  give: (what, to) => `donner ${what} à ${to}`,
  exchange: (what, to, back) => `donner ${what} à ${to}, en échange ${de(back)}`,
  parts: (number, turn) => (number > 1 ? `${number} parts ${de(turn)}` : turn),
  envies: (whom) => `préférerait le travail ${de(whom)} ; un tour de moins ne suffit pas`,
  healed: (whom, turn) => `préférerait le travail ${de(whom)} ; sans une part ${de(turn)}, plus maintenant`,
  lessThan: (number) =>
    `même avec un tour de moins, porte plus que ${count(number, "autre membre", "autres membres")}`,
  turns: "Qui pourrait reprendre un tour ?",
  nobodyElse: "personne d'autre ne sait et ne peut le faire",
  obstacles: {
    hours: "trop peu d'heures",
    noPart: "n'a rien à porter",
    heavier: "porterait alors plus",
    busy: "est pris par d'autres tâches",
    rules: "un accord s'y oppose",
    away: "est absent à ce moment",
    free: "peut le reprendre",
  },
  members: (number) => count(number, "membre", "membres"),
  hidden: (number) =>
    `${count(number, "membre ne montre pas ses préférences et n'est pas repris", "membres ne montrent pas leurs préférences et ne sont pas repris")} ici.`,
  withoutPart: (who) => `N'a rien à porter et fait quand même du travail désagréable : ${who}.`,
  spread: (gini, jain, most) =>
    `Répartition des points, chacun pour sa part : Gini ${gini} (0 : égal), Jain ${jain} (1 : égal). Qui porte le plus porte ${most} fois la moyenne.`,
  hours: (gini, jain) =>
    `Répartition des heures désagréables, par heure de travail : Gini ${gini}, Jain ${jain}.`,
});
