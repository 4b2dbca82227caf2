import type { Organisation } from "../index.ts";
import { LANGUAGES, type Language } from "../model/rule.ts";

/** The language of the organisation's own texts; of the system where they leave a choice; else English. */
export function languageOf(organisation: Organisation): Language {
  const { processes, tasks, members, competences, rules } = organisation;
  const names = [organisation, ...processes, ...tasks, ...members, ...competences].map(({ name }) => name);
  const texts = [...names, ...rules.map(({ because }) => because)].filter((text) => typeof text === "object");
  const told = LANGUAGES.filter((language) => texts.every((text) => text[language] !== undefined));
  const [only] = told;
  if (texts.length > 0 && told.length === 1 && only !== undefined) return only;
  const system = systemLanguage();
  return texts.length === 0 || told.length === 0 || told.includes(system) ? system : "en";
}

/** As the environment says, in the order that POSIX gives. */
export function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== "") ?? "";
  return LANGUAGES.find((language) => locale.toLowerCase().startsWith(language)) ?? "en";
}
