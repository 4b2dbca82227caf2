import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "in dezelfde handen", broken: "werk dat bij elkaar hoort, ligt bij verschillende mensen" },
  en: { name: "in the same hands", broken: "work that belongs together lies with different people" },
  fr: {
    name: "dans les mêmes mains",
    broken: "du travail qui va ensemble est chez des personnes différentes",
  },
};
