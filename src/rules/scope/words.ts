import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "wat blijft zoals het is", broken: "iets wat vast zou blijven, verandert toch" },
  en: { name: "what stays as it is", broken: "something that was to stay changes all the same" },
  fr: { name: "ce qui reste en place", broken: "quelque chose qui devait rester change quand même" },
};
