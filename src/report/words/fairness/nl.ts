import { counting } from "../plural.ts";
import type { FairnessWords } from "./words.ts";

const count = counting("nl-BE");

export const nl: FairnessWords = {
  heading: "Is het vervelende werk eerlijk verdeeld?",
  nothing: "Er is geen vervelend werk om te verdelen.",
  points:
    "Iedereen heeft evenveel punten om te klagen: wie een taak erger vindt, telt er meer punten voor. Wat iemand hoort te dragen, hangt af van zijn uren, of van wat de groep heeft afgesproken.",
  member: "wie",
  burden: "draagt",
  share: "hoort",
  margin: "dat is",
  before: "van vroeger",
  withHistory: "samen",
  yes: "ja",
  no: "nee",
  unknown: "?",
  notions: {
    proportional: "deel",
    propx: "deel+",
    ef1: "ruil",
    eq1: "gelijk",
    maximin: "stapels",
  },
  meanings: {
    proportional: "draagt niet meer dan zijn deel",
    propx: "draagt niet meer dan zijn deel, of zit er nog geen beurt boven",
    ef1: "zou met niemand willen ruilen, op één beurt na",
    eq1: "draagt voor zijn deel niet zwaarder dan een ander, op één beurt na",
    maximin: "zelf alles in stapels leggen en als laatste kiezen zou niet beter zijn",
  },
  unknownMeans: "te veel verschillende beurten om uit te rekenen",
  everybody: "Bij iedereen is alles ja.",
  why: "Waarom niet?",
  reasons: {
    unavoidable: "kan niet anders: wat niemand anders kan of mag doen, is op zich al te veel",
    history: "haalt in wat vroeger minder gedragen is",
    movable:
      "kan beter, met dezelfde afspraken; het plan koos anders voor zijn andere doelen, of zag het niet",
    stuck: "geen ruil tussen twee mensen helpt; of een heel andere verdeling beter is, weten we hiermee niet",
  },
  give: (what, to) => `geef ${what} aan ${to}`,
  exchange: (what, to, back) => `geef ${what} aan ${to}, in ruil voor ${back}`,
  parts: (number, turn) => (number > 1 ? `${number} delen van ${turn}` : turn),
  envies: (whom) => `had liever het werk van ${whom}; één beurt minder is niet genoeg`,
  healed: (whom, turn) => `had liever het werk van ${whom}; zonder een deel van ${turn} niet meer`,
  lessThan: (number) =>
    `draagt ook met een beurt minder nog zwaarder dan ${count(number, "ander", "anderen")}`,
  turns: "Wie zou een beurt kunnen overnemen?",
  nobodyElse: "niemand anders kan en mag het",
  obstacles: {
    hours: "te weinig uren",
    noPart: "hoort niets te dragen",
    heavier: "zou dan zelf zwaarder dragen",
    busy: "zit vol met ander werk",
    rules: "mag niet van een afspraak",
    away: "is er dan niet",
    free: "kan het overnemen",
  },
  members: (number) => count(number, "lid", "leden"),
  hidden: (number) =>
    `${count(number, "lid toont zijn voorkeuren niet en staat", "leden tonen hun voorkeuren niet en staan")} hier niet bij.`,
  withoutPart: (who) => `Hoort niets te dragen en doet toch vervelend werk: ${who}.`,
  spread: (gini, jain, most) =>
    `Verdeling van de punten, ieder voor zijn deel: Gini ${gini} (0 is gelijk), Jain ${jain} (1 is gelijk). Wie het zwaarst draagt, draagt ${most} keer het gemiddelde.`,
  hours: (gini, jain) =>
    `Verdeling van de vervelende uren, per uur dat iemand werkt: Gini ${gini}, Jain ${jain}.`,
};
