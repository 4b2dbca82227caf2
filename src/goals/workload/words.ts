import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: { name: "even druk", aim: "iedereen is naar verhouding van de uren even druk" },
  en: { name: "equally busy", aim: "everybody is equally busy for the hours they have" },
  fr: { name: "même charge", aim: "chacun est aussi occupé que les autres, selon ses heures" },
};
