import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "vaste afspraak", broken: "iemand krijgt minder van een taak dan vooraf is afgesproken" },
  en: { name: "fixed agreement", broken: "somebody gets less of a task than was agreed beforehand" },
  fr: { name: "accord fixé", broken: "quelqu'un reçoit moins d'une tâche que ce qui était convenu" },
};
