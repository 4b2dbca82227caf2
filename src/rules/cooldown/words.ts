import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "eerst een ander aan de beurt", broken: "iemand is opnieuw aan de beurt zonder rust ertussen" },
  en: { name: "somebody else's turn first", broken: "somebody has another turn without a rest between" },
  fr: { name: "d'abord le tour des autres", broken: "quelqu'un reprend son tour sans pause" },
};
