import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: { name: "rust", aim: "minder vast werk verandert van hand" },
  en: { name: "continuity", aim: "less steady work changes hands" },
  fr: { name: "continuité", aim: "moins de travail stable change de mains" },
};
