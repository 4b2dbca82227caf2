import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: { name: "afwisseling", aim: "wie afwisseling wil, krijgt die" },
  en: { name: "variety", aim: "who wants variety gets it" },
  fr: { name: "variété", aim: "ceux qui veulent de la variété en ont" },
};
