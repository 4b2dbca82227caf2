import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "niet te veel ineens", broken: "bij een herverdeling verandert te veel werk van hand" },
  en: { name: "not too much at once", broken: "too much work changes hands at a redistribution" },
  fr: { name: "pas trop à la fois", broken: "trop de travail change de mains lors d'une redistribution" },
};
