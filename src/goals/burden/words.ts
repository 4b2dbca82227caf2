import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: {
    name: "vervelend werk eerlijk verdeeld",
    aim: "niemand draagt meer van het vervelende werk dan een eerlijk deel",
  },
  en: {
    name: "unpleasant work shared fairly",
    aim: "nobody carries more than a fair part of the unpleasant work",
  },
  fr: {
    name: "travail désagréable bien réparti",
    aim: "personne ne porte plus que sa part du travail désagréable",
  },
};
