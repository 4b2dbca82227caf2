import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "wat afgesproken is", broken: "iets wat al gedaan of beloofd is, verandert toch" },
  en: { name: "what was agreed", broken: "something that was done or promised changes all the same" },
  fr: { name: "ce qui était convenu", broken: "quelque chose de fait ou de promis change quand même" },
};
