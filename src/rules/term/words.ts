import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: {
    name: "verkozen rol",
    broken: "een verkozen rol ligt niet bij wie verkozen is, of te lang bij dezelfde persoon",
  },
  en: {
    name: "elected role",
    broken: "an elected role is not with who was elected, or too long with one person",
  },
  fr: {
    name: "rôle élu",
    broken: "un rôle élu n'est pas chez la personne élue, ou trop longtemps chez la même",
  },
};
