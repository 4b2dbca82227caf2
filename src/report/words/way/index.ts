import type { Language } from "../../../model/rule.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { WayWords } from "./words.ts";

export const wayWords: Readonly<Record<Language, WayWords>> = { nl, en, fr };
