/** One thing that is wrong, or worth a look, in a document. */
export interface Issue {
  readonly severity: "error" | "warning";
  /** Machine-readable kind, such as `unknown-competence` or `too-big`. */
  readonly code: string;
  /** Keys from the root of the document to the value. */
  readonly path: readonly (string | number)[];
  /** The same path as people write it: `tasks[12].requires.FINN`. */
  readonly at: string;
  /** The offending value; long ones are cut. */
  readonly value: unknown;
  readonly message: string;
  /** A guess at what was meant. */
  readonly maybe?: string;
}

/** How many problems of a kind are told: enough to see what is wrong, and bounded whatever the document. */
export const MOST_ISSUES = 1_000;

/** Longer texts are cut in messages. */
const LONGEST = 80;

/** A path as people write it: `tasks[12].requires.FINN`; the document itself is `document`. */
export function pathText(path: readonly (string | number)[]): string {
  const text = path.map(stepText).join("");
  return text === "" ? "document" : text.replace(/^\./, "");
}

function stepText(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return key.length <= LONGEST && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${quoted(key)}]`;
}

/** A text from a document between quotes, as it can stand in a message: cut if long, control characters escaped. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text)).replace(
    /\p{Cc}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

/** The first problems of a kind; if there are more than a person can read, it says so and leaves the rest. */
export function atMost(issues: Iterable<Issue>): Issue[] {
  const found: Issue[] = [];
  for (const next of issues) {
    if (found.length === MOST_ISSUES) {
      found.push(
        issue(
          next.severity,
          "and-more",
          [],
          undefined,
          `and more than ${MOST_ISSUES} problems: mend these first`,
        ),
      );
      break;
    }
    found.push(next);
  }
  return found;
}

/** Builds an issue; the value is shortened so that a report stays readable and safe to print. */
export function issue(
  severity: Issue["severity"],
  code: string,
  path: readonly (string | number)[],
  value: unknown,
  message: string,
  maybe?: string,
): Issue {
  const found = { severity, code, path, at: pathText(path), value: short(value), message };
  return maybe === undefined ? found : { ...found, maybe };
}

/** An issue on one line: `tasks[12].requires.FINN: unknown competence "FINN"; maybe "FIN"?` */
export function issueText(found: Issue): string {
  return `${found.at}: ${found.message}${found.maybe === undefined ? "" : `; maybe ${found.maybe}?`}`;
}

function short(value: unknown): unknown {
  if (typeof value === "string") return cut(value);
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "object";
  return value;
}

/** A document that cannot be used; `issues` holds everything that is wrong with it. */
export class DocumentError extends Error {
  readonly issues: readonly Issue[];

  constructor(what: string, issues: readonly Issue[]) {
    const count = issues.length === 1 ? "1 problem" : `${issues.length} problems`;
    super(`${what} has ${count}:\n${issues.map((found) => `- ${issueText(found)}`).join("\n")}`);
    this.name = "DocumentError";
    this.issues = issues;
  }
}

/** An organisation document that cannot be used. */
export class OrganisationError extends DocumentError {
  constructor(issues: readonly Issue[]) {
    super("the organisation", issues);
    this.name = "OrganisationError";
  }
}

/** A plan document that cannot be used. */
export class PlanError extends DocumentError {
  constructor(issues: readonly Issue[]) {
    super("the plan", issues);
    this.name = "PlanError";
  }
}
