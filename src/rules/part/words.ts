import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: {
    name: "ook meedenken",
    broken: "wie het werk doet, heeft te weinig deel in het plannen, de kwaliteit of het klantcontact",
  },
  en: {
    name: "a say in the work",
    broken: "who does the work has too little part in planning, quality or client contact",
  },
  fr: {
    name: "avoir son mot à dire",
    broken: "ceux qui font le travail participent trop peu au planning, à la qualité ou au contact client",
  },
};
