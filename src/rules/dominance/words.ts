import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "niemand de baas", broken: "iemand krijgt een te groot deel van het regelwerk" },
  en: { name: "nobody the boss", broken: "somebody gets too large a part of the regulating work" },
  fr: {
    name: "personne ne domine",
    broken: "quelqu'un reçoit une trop grande part du travail de régulation",
  },
};
