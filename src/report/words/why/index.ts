import type { Language } from "../../../model/rule.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { WhyWords } from "./words.ts";

export const whyWords: Readonly<Record<Language, WhyWords>> = { nl, en, fr };
