import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: {
    name: "samen met een ervaren collega",
    broken: "iemand met minder ervaring werkt zonder ervaren collega",
  },
  en: {
    name: "with an experienced colleague",
    broken: "somebody with less experience works without an experienced colleague",
  },
  fr: {
    name: "avec un collègue expérimenté",
    broken: "quelqu'un de moins expérimenté travaille sans collègue expérimenté",
  },
};
