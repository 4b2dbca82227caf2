import type { Language } from "../../model/rule.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { ReportWords } from "./words.ts";

export const reportWords: Readonly<Record<Language, ReportWords>> = { nl, en, fr };
