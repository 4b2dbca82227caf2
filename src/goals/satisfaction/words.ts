import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: {
    name: "werk dat men graag doet",
    aim: "iedereen krijgt zoveel mogelijk werk dat bij hem of haar past",
  },
  en: { name: "work that people like", aim: "everybody gets as much work they like as possible" },
  fr: { name: "travail que l'on aime", aim: "chacun reçoit autant que possible un travail qu'il aime" },
};
