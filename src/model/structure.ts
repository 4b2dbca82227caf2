import type * as z from "zod/mini";
import { guess } from "./guess.ts";
import { atMost, issue, quoted, type Issue } from "./issue.ts";

type Path = readonly (string | number)[];
type Raw = z.core.$ZodIssue;

/**
 * Everything that a schema finds wrong with a document, as issues in plain words with the value and a guess. Unknown
 * keys are left to the walk in references.ts, which knows what was possible.
 */
export function structuralIssues(schema: z.ZodMiniType, document: unknown): Issue[] {
  try {
    const result = schema.safeParse(document);
    return result.success ? [] : atMost(translated(result.error.issues, document, []));
  } catch {
    // The schema library gathers problems by spreading them over the stack, which holds some 100,000.
    return [issue("error", "hopeless", [], document, "too many values are wrong to tell them apart")];
  }
}

/** Lists of the document beyond their limit. Such a document is not looked into: every item would add to the report. */
export function overlongLists(schema: z.ZodMiniType, document: unknown): Issue[] {
  const def = (schema as unknown as z.core.$ZodTypes)._zod.def;
  if (def.type !== "object" || typeof document !== "object" || document === null) return [];
  const found: Issue[] = [];
  for (const [key, field] of Object.entries(def.shape)) {
    const value: unknown = Object.hasOwn(document, key)
      ? (document as Record<string, unknown>)[key]
      : undefined;
    const most = greatestLength(field);
    if (Array.isArray(value) && value.length > most) found.push(tooLong([key], value, most));
  }
  return found;
}

function greatestLength(schema: z.core.$ZodType): number {
  const { def, bag } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "default" || def.type === "optional") return greatestLength(def.innerType);
  return def.type === "array" && typeof bag.maximum === "number" ? bag.maximum : Infinity;
}

function tooLong(path: Path, value: readonly unknown[], most: number): Issue {
  return issue("error", "too-big", path, value, `holds ${value.length}, at most ${most} are possible`);
}

function* translated(raws: readonly Raw[], document: unknown, parent: Path): Generator<Issue> {
  for (const raw of raws) yield* translate(raw, document, parent);
}

function* translate(raw: Raw, document: unknown, parent: Path): Generator<Issue> {
  const path = [...parent, ...raw.path.map((key) => (typeof key === "symbol" ? String(key) : key))];
  const value = at(document, path);
  if (raw.code === "unrecognized_keys") return;
  if (raw.code === "invalid_union" && value !== undefined) {
    const meant = meantOption(raw.errors);
    if (meant !== undefined) {
      yield* translated(meant, document, path);
      return;
    }
  }
  const code = raw.code === "invalid_union" ? "invalid-value" : raw.code.replaceAll("_", "-");
  yield issue(
    "error",
    code,
    path,
    raw.code === "invalid_key" ? path.at(-1) : value,
    message(raw, value),
    suggestion(raw, value),
  );
}

/** Of the alternatives the one that was meant: of the form of the value, and then what went wrong deepest in it. */
function meantOption(options: readonly Raw[][]): readonly Raw[] | undefined {
  const ofItsForm = options.filter(
    (raws) => !raws.some((raw) => raw.code === "invalid_type" && raw.path.length === 0),
  );
  return ofItsForm.reduce<readonly Raw[] | undefined>(
    (best, raws) => (best === undefined || depth(raws) > depth(best) ? raws : best),
    undefined,
  );
}

function depth(raws: readonly Raw[]): number {
  return raws.reduce((most, raw) => Math.max(most, raw.path.length), 0);
}

function message(raw: Raw, value: unknown): string {
  switch (raw.code) {
    case "invalid_type":
      return expectation(named(raw.expected), value);
    case "too_small":
      if (raw.origin === "array") return `may not be empty, at least ${raw.minimum} needed`;
      if (raw.origin === "string") return "may not be empty";
      return `${shown(value)} is too low, ${raw.inclusive === true ? "at least" : "it has to be more than"} ${raw.minimum}`;
    case "too_big":
      if (raw.origin === "array")
        return `holds ${Array.isArray(value) ? value.length : "more"}, at most ${raw.maximum} are possible`;
      if (raw.origin === "string") return `may not be longer than ${raw.maximum} characters`;
      return `${shown(value)} is too high, ${raw.inclusive === true ? "at most" : "it has to be less than"} ${raw.maximum}`;
    case "invalid_value":
      return oneOf(raw.values, value);
    case "invalid_union":
      return raw.errors.length > 0 ? expectation(forms(raw.errors), value) : oneOf(kinds(raw), value);
    case "invalid_key":
      return `cannot be a key: ${raw.issues[0] ? message(raw.issues[0], raw.path.at(-1)) : "it has not the form of one"}`;
    default:
      return raw.message;
  }
}

function expectation(expected: string, value: unknown): string {
  return value === undefined
    ? `required, but missing: ${expected}`
    : `expected ${expected}, found ${shown(value)}`;
}

function oneOf(values: readonly unknown[], value: unknown): string {
  const names = values.map((option) => JSON.stringify(option)).join(", ");
  const all = values.length === 1 ? names : `one of ${names}`;
  return value === undefined ? `required, but missing: ${all}` : `${shown(value)} is not ${all}`;
}

/** The forms a value can have: a text or an object. */
function forms(options: readonly Raw[][]): string {
  const names = options.flat().flatMap((raw) => {
    if (raw.code === "invalid_type") return [named(raw.expected)];
    return raw.code === "invalid_value" ? raw.values.map((option) => JSON.stringify(option)) : [];
  });
  return [...new Set(names)].join(" or ");
}

/** The types of rules, the modes of staffing: what tells the alternatives apart. */
function kinds(raw: Raw): readonly unknown[] {
  return "options" in raw && Array.isArray(raw.options) ? raw.options : [];
}

function suggestion(raw: Raw, value: unknown): string | undefined {
  if ((raw.code === "invalid_value" || raw.code === "invalid_union") && typeof value === "string") {
    const values = raw.code === "invalid_value" ? raw.values : kinds(raw);
    const meant = guess(
      value,
      values.filter((option) => typeof option === "string"),
    );
    return meant === undefined ? undefined : JSON.stringify(meant);
  }
  if (raw.code === "invalid_type" && (raw.expected === "number" || raw.expected === "int"))
    return meantNumber(raw.expected, value);
  if (raw.code === "invalid_type" && raw.expected === "boolean") return meantBoolean(value);
  if (raw.code === "too_small" && raw.origin === "number" && typeof value === "number" && value < 0)
    return String(-value);
  return undefined;
}

function meantNumber(expected: string, value: unknown): string | undefined {
  if (typeof value === "number") {
    return expected === "int" && Number.isFinite(value) ? String(Math.round(value)) : undefined;
  }
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value.trim().replace(",", "."));
  return Number.isFinite(number) ? String(number) : undefined;
}

function meantBoolean(value: unknown): string | undefined {
  if (value === 1 || value === "true" || value === "yes" || value === "ja" || value === "oui") return "true";
  return value === 0 || value === "false" || value === "no" || value === "nee" || value === "non"
    ? "false"
    : undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  array: "a list", object: "an object", record: "an object", string: "a text",
  boolean: "true or false", number: "a number", int: "a whole number",
}; // prettier-ignore

function named(expected: string): string {
  return NAMES[expected] ?? expected;
}

function shown(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  return value === undefined ? "nothing" : typeof value;
}

function at(document: unknown, path: Path): unknown {
  let value: unknown = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}
