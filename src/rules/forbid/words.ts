import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "niet voor deze mensen", broken: "iemand doet werk dat voor hem of haar was uitgesloten" },
  en: { name: "not for these people", broken: "somebody does work that was ruled out for them" },
  fr: { name: "pas pour ces personnes", broken: "quelqu'un fait un travail qui lui était exclu" },
};
