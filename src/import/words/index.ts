import type { Language } from "../../model/rule.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { ImportWords } from "./words.ts";

export const importWords: Readonly<Record<Language, ImportWords>> = { nl, en, fr };
