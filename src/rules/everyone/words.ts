import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "iedereen iets", broken: "niet iedereen doet een eerlijk deel van dit werk" },
  en: { name: "everyone some", broken: "not everybody does a fair part of this work" },
  fr: { name: "chacun sa part", broken: "tout le monde ne fait pas une part équitable de ce travail" },
};
