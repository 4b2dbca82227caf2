import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "raad van een specialist", broken: "niet elke taak die raad vraagt, heeft een raadgever" },
  en: { name: "advice from a specialist", broken: "not every task that asks for advice has an adviser" },
  fr: {
    name: "conseil d'un spécialiste",
    broken: "certaines tâches qui demandent conseil n'ont pas de conseiller",
  },
};
