import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "niet te veel mensen op één taak", broken: "er werken te veel mensen aan dezelfde taak" },
  en: { name: "not too many on one task", broken: "too many people share one task" },
  fr: { name: "pas trop de monde par tâche", broken: "trop de personnes se partagent une tâche" },
};
