import type { Language } from "../../../model/rule.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { WhatIfWords } from "./words.ts";

export const whatIfWords: Readonly<Record<Language, WhatIfWords>> = { nl, en, fr };
