import { InvalidArgumentError, Option } from "commander";
import { BACKENDS, BOUNDS } from "../bounded.ts";
import { guess } from "../model/guess.ts";
import { FAIRNESS } from "../model/plan.ts";
import { LANGUAGES, type Language } from "../model/rule.ts";
import type { Organisation } from "../index.ts";
import { languageOf } from "./language.ts";

/** What all commands that print have in common. */
export interface PrintOptions {
  readonly format: "text" | "json";
  readonly lang?: Language;
  readonly all?: boolean;
}

export const formatOption = () =>
  new Option("--format <format>", "how the result is written").choices(["text", "json"]).default("text");
export const languageOption = () =>
  new Option("--lang <language>", "language of the result; default that of the organisation, else of the system").choices(LANGUAGES); // prettier-ignore
export const allOption = () => new Option("--all", "show long lists in full");

export const secondsOption = () =>
  new Option("--seconds <number>", "search this long").argParser(numberAbove(0));
export const effortOption = () =>
  new Option("--effort <moves>", "search this far: the same effort and seed give the same plan").argParser(wholeNumber(1)); // prettier-ignore
export const seedOption = () =>
  new Option("--seed <number>", "which of the equally likely searches").argParser(wholeNumber(0));

export const workersOption = () =>
  new Option("--workers <number>", "search in so many threads").argParser(wholeNumber(1));
export const chainsOption = () =>
  new Option("--chains <number>", "search so many times, with seeds of their own, and keep the best plan; default 4, with --seconds one a worker").argParser(wholeNumber(1)); // prettier-ignore

export const boundOption = () =>
  new Option("--bound <bound>", "after the search, prove what every plan costs at least").choices(BOUNDS);
export const backendOption = () =>
  new Option("--backend <solver>", "what proves it; default highs, the other is for small organisations").choices(BACKENDS); // prettier-ignore

export const fairnessOption = () =>
  new Option("--fairness <how>", "share burdens on average, or leximin: who carries most carries as little as can be").choices(FAIRNESS); // prettier-ignore

/** One of several names, with a guess at what was meant where it is none of them. */
export function oneOf<Name extends string>(kind: string, names: readonly Name[]): (word: string) => Name {
  return (word) => {
    const known = names.find((name) => name === word);
    if (known !== undefined) return known;
    const meant = guess(word, names);
    const told = meant === undefined ? `; there are ${names.join(", ")}` : `; maybe "${meant}"`;
    throw new InvalidArgumentError(`there is no ${kind} "${word}"${told}.`);
  };
}

export function wholeNumber(least: number): (value: string) => number {
  return number(
    `a whole number of ${least} or more`,
    (value) => Number.isSafeInteger(value) && value >= least,
  );
}

export function numberAbove(limit: number, orEqual = false): (value: string) => number {
  return number(
    `a number ${orEqual ? `of ${limit} or more` : `above ${limit}`}`,
    (value) => Number.isFinite(value) && (value > limit || (orEqual && value === limit)),
  );
}

export const share = number("a number from 0 to 1", (value) => value >= 0 && value <= 1);

function number(expected: string, isRight: (value: number) => boolean): (value: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !isRight(value)) throw new InvalidArgumentError(`expected ${expected}.`);
    return value;
  };
}

/** Language, width and length of what is printed. */
export function reportOptions(organisation: Organisation, { lang, all }: Pick<PrintOptions, "lang" | "all">) {
  return { language: lang ?? languageOf(organisation), width: screenWidth(), all: all ?? false };
}

function screenWidth(): number {
  const columns = process.stdout.isTTY ? process.stdout.columns : Number(process.env["COLUMNS"]);
  return Number.isInteger(columns) && columns > 0 ? Math.min(columns, 200) : 100;
}
