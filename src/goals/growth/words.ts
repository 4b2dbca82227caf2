import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: { name: "groeien", aim: "iedereen oefent wat hij of zij wil leren" },
  en: { name: "growth", aim: "everybody practises what they want to learn" },
  fr: { name: "grandir", aim: "chacun pratique ce qu'il veut apprendre" },
};
