import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "vervanger", broken: "niet elke taak die een vervanger vraagt, heeft er een" },
  en: { name: "deputy", broken: "not every task that asks for a deputy has one" },
  fr: { name: "suppléant", broken: "certaines tâches qui demandent un suppléant n'en ont pas" },
};
