import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "begeleiding bij het leren", broken: "iemand leert zonder dat er een begeleider bij is" },
  en: { name: "guidance for learners", broken: "somebody learns without a mentor" },
  fr: { name: "accompagnement des apprenants", broken: "quelqu'un apprend sans mentor" },
};
