import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "grens per persoon", broken: "iemand doet van iets meer of minder dan is afgesproken" },
  en: { name: "limit per person", broken: "somebody does more or less of something than was agreed" },
  fr: { name: "limite par personne", broken: "quelqu'un fait plus ou moins de quelque chose que convenu" },
};
