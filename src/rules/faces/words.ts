import type { Language, RuleWords } from "../../model/rule.ts";

export const words: Readonly<Record<Language, RuleWords>> = {
  nl: { name: "vertrouwde gezichten", broken: "een klant krijgt te veel verschillende mensen te zien" },
  en: { name: "familiar faces", broken: "a client meets too many different people" },
  fr: { name: "visages familiers", broken: "un client voit trop de personnes différentes" },
};
