import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: {
    name: "altijd iemand die het kan",
    broken: "op sommige momenten is er niemand genoeg die het goed kan",
  },
  en: {
    name: "always somebody who can",
    broken: "at some moments there are not enough people who can do it well",
  },
  fr: {
    name: "toujours quelqu'un de compétent",
    broken: "à certains moments il n'y a pas assez de personnes compétentes",
  },
};
