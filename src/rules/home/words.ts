import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "niet te veel processen", broken: "iemand werkt in te veel processen tegelijk" },
  en: { name: "few processes each", broken: "somebody works in too many processes at once" },
  fr: { name: "peu de processus chacun", broken: "quelqu'un travaille dans trop de processus à la fois" },
};
