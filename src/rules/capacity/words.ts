import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "beschikbare uren", broken: "iemand heeft meer werk dan uren" },
  en: { name: "available hours", broken: "somebody has more work than hours" },
  fr: { name: "heures disponibles", broken: "quelqu'un a plus de travail que d'heures" },
};
