import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: { name: "denken en doen samen", aim: "wie het werk doet, regelt het ook" },
  en: { name: "thinking and doing together", aim: "who does the work also organises it" },
  fr: { name: "penser et faire ensemble", aim: "ceux qui font le travail l'organisent aussi" },
};
