import { counting } from "../plural.ts";
import type { QualityWords } from "./words.ts";

const count = counting("nl-BE");

export const nl: QualityWords = {
  heading: "Is het goed georganiseerd, en is het goed werk?",
  together:
    "Lees de twee cijfers altijd samen: wat de organisatie wint, mag niet ten koste gaan van wie het werk doet, en omgekeerd. 100% is zo goed als het kan.",
  organisation: "De organisatie",
  work: "Het werk",
  parts: {
    kept: "werk blijft in dezelfde handen",
    parallel: "mensen werken voor één proces",
    independent: "processen kunnen zonder elkaar verder",
    requirements: "eisen van klant en wet worden gehaald",
    covered: "alle werk wordt gedaan",
    motivating: "de pakketten zijn boeiend",
    relaxed: "genoeg te zeggen voor wat er gevraagd wordt",
    whole: "mensen zien het hele proces",
    growing: "mensen leren wat ze willen leren",
    fair: "het vervelende werk is eerlijk verdeeld",
  },
  figures: {
    hardRequirementsFailed: "vaste eisen die niet gehaald worden",
    coordinationShare: "af te stemmen werk (100%: alles met iedereen)",
    interaction: "banden tussen processen",
    informationServed: "informatie die aankomt bij wie ze nodig heeft",
    strain: "druk tegenover zeggenschap (laag is rustig)",
    stressful: "mensen met veel druk en weinig te zeggen",
    regulatingWarnings: "mensen die veel moeten afstemmen en weinig mogen regelen",
    insufficientGrades: "onvoldoendes op de zeven vragen hieronder",
    demotivated: "mensen bij wie iets de goesting kan wegnemen",
    slack: "uren die nog vrij zijn",
    absorbedWithinTeam: "werk dat teamgenoten overnemen als iemand wegvalt",
    extraHours: "uren extra per week: wisselen, afstemmen, leren",
    decisionSteps: "regelwerk dat niet bij de uitvoerders ligt",
  },
  requirements: {
    heading: "Wat klanten en de wet vragen",
    process: "proces",
    requirement: "eis",
    needed: "nodig",
    margin: "marge",
    types: {
      responseTime: "snel antwoord",
      leadTime: "op tijd klaar",
      quality: "goed gedaan",
      legalCertainty: "volgens de regels",
    },
    pass: "✓",
    fail: "✗",
    unknown: "?",
    hard: "*",
    signs:
      "✓ gehaald, ✗ niet gehaald, ? niet te zeggen; * is een vaste eis. Dit zegt of deze verdeling het mogelijk maakt, niet of het elke dag lukt.",
    summary: (passed, judged) =>
      `Gehaald: ${passed} van de ${count(judged, "eis", "eisen")} die te toetsen zijn.`,
    nothingKnown: "Met wat in het document staat, valt geen enkele eis te toetsen.",
    whys: {
      noDurations: (number) =>
        `${count(number, "eis", "eisen")} niet te toetsen: de taken zeggen niet hoelang ze duren.`,
      unit: (number) =>
        `${count(number, "eis", "eisen")} niet te toetsen: in die eenheid zegt de verdeling van het werk er niets over.`,
      noTask: (number) =>
        `${count(number, "eis", "eisen")} niet te toetsen: er staat niet bij welke taak antwoordt (label “response”) of controleert.`,
    },
    chance: (share) => `${share} kans`,
    people: (number) => `${number} mensen`,
  },
  profile: {
    heading: "Zeven vragen over goed werk: bij hoeveel mensen is het onvoldoende?",
    question: "vraag",
    questions: {
      completeness: "voorbereiden, uitvoeren én ondersteunen",
      organising: "zelf regelen en overleggen",
      variation: "genoeg ander werk dan routine",
      difficulty: "niet te moeilijk en niet te makkelijk",
      autonomy: "zelf beslissen over het eigen werk",
      contact: "collega's om mee samen te werken",
      information: "de informatie krijgen die nodig is",
    },
  },
  gains: {
    heading: "Voor hoeveel leden wordt het beter?",
    better: "beter",
    worse: "slechter",
    same: "gelijk",
    figures: {
      motivatingPotential: "een boeiend pakket",
      strain: "genoeg te zeggen bij wat er gevraagd wordt",
      wholeness: "het hele proces zien",
      satisfaction: "werk naar wens",
      burdenMargin: "last van vervelend werk",
    },
  },
  signs: {
    heading: "Bij wie kan iets de goesting wegnemen?",
    nobody: "Bij niemand.",
    flags: {
      disliked: "veel werk met tegenzin",
      noDeciding: "niets te beslissen",
      noGrowth: "leert niets bij van wat op het verlanglijstje staat",
      isolated: "werkt helemaal alleen",
    },
    hidden: (number) =>
      `${count(number, "lid toont zijn voorkeuren niet en staat", "leden tonen hun voorkeuren niet en staan")} hier niet bij.`,
  },
};
