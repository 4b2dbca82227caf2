import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: {
    name: "gedeelde taken voor de groep",
    aim: "ieder doet een eerlijk deel van het werk voor de hele groep",
  },
  en: {
    name: "shared work for the group",
    aim: "everybody does a fair part of the work for the whole group",
  },
  fr: { name: "travail commun partagé", aim: "chacun fait une part équitable du travail pour le groupe" },
};
