import type { ToldPage } from "../told.ts";
import type { WhyWords } from "../words/why/words.ts";

/** A page with the words for why. */
export type WhyPage = ToldPage<WhyWords>;
