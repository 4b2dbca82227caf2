import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: {
    name: "in verschillende handen",
    broken: "dezelfde persoon doet twee dingen die bij verschillende mensen horen",
  },
  en: { name: "in different hands", broken: "one person does two things that belong to different people" },
  fr: {
    name: "en des mains différentes",
    broken: "une même personne fait deux choses qui reviennent à des personnes différentes",
  },
};

/** The same, where dependencies say that two tasks take place at the same time. */
export const simultaneousWords: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "alles tegelijk kan niet", broken: "iemand zou op twee plaatsen tegelijk moeten werken" },
  en: { name: "not at the same time", broken: "somebody would have to be in two places at once" },
  fr: { name: "pas en même temps", broken: "quelqu'un devrait être à deux endroits à la fois" },
};
