import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "tijd om te leren", broken: "iemand krijgt meer of minder leertijd dan is gewenst" },
  en: { name: "time to learn", broken: "somebody gets more or less time to learn than wanted" },
  fr: {
    name: "temps d'apprentissage",
    broken: "quelqu'un a plus ou moins de temps d'apprentissage que souhaité",
  },
};
