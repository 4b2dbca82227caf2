import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "gewenst niveau", broken: "wie het werk doet, heeft niet altijd het gewenste niveau" },
  en: { name: "wanted level", broken: "who does the work does not always have the wanted level" },
  fr: { name: "niveau souhaité", broken: "ceux qui font le travail n'ont pas toujours le niveau souhaité" },
};
