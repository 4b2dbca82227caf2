import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "reserve", broken: "er zijn te weinig mensen op wie een taak kan rekenen" },
  en: { name: "backup", broken: "too few people can be counted on for a task" },
  fr: { name: "réserve", broken: "trop peu de personnes peuvent assurer une tâche" },
};
