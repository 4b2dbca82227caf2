import type { ToldPage } from "../told.ts";
import type { WhatIfWords } from "../words/whatif/words.ts";

/** A page with the words for what might be. */
export type WhatIfPage = ToldPage<WhatIfWords>;
