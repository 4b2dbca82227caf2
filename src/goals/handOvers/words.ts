import type { GoalWords, Language } from "../../model/rule.ts";

export const words: Readonly<Record<Language, GoalWords>> = {
  nl: { name: "weinig doorgeven", aim: "het werk gaat minder vaak van hand tot hand" },
  en: { name: "few hand-overs", aim: "work passes less often from one person to the next" },
  fr: { name: "peu de transferts", aim: "le travail passe moins souvent d'une personne à l'autre" },
};
