import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "ieder om de beurt", broken: "iemand loopt meer dan een beurt voor of achter op de anderen" },
  en: { name: "everybody in turn", broken: "somebody is more than a turn ahead of or behind the others" },
  fr: {
    name: "chacun à son tour",
    broken: "quelqu'un a plus d'un tour d'avance ou de retard sur les autres",
  },
};
