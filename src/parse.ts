import type * as z from "zod/mini";
import { GOAL_NAMES } from "./goals/index.ts";
import { advice, definedIds, inconsistentParts } from "./model/consistency.ts";
import { guess } from "./model/guess.ts";
import { atMost, issue, OrganisationError, PlanError, quoted, type Issue } from "./model/issue.ts";
import { LIMITS } from "./model/limits.ts";
import { ORGANISATION_SCHEMA, organisationSchema, type Organisation } from "./model/organisation.ts";
import { PLAN_SCHEMA, planSchema, type Plan } from "./model/plan.ts";
import { danglingParts, isRecord } from "./model/references.ts";
import { unsafeParts } from "./model/safety.ts";
import { overlongLists, structuralIssues } from "./model/structure.ts";
import { ruleName } from "./model/rule.ts";
import { rules, ruleSchema } from "./rules/index.ts";

/** The schema of an organisation document with all rules of this library. */
export const organisationDocument = organisationSchema(ruleSchema);

/** An organisation as one writes it: fields with a default may be absent. */
export type OrganisationInput = z.input<typeof organisationDocument>;

/** What a look at a document found: errors, warnings, and the organisation if there are no errors. */
export interface Inspection {
  readonly issues: readonly Issue[];
  readonly organisation: Organisation | null;
}

/** Gives an editor the fields and their values while writing an organisation in TypeScript; returns it unchanged. */
export function defineOrganisation(input: OrganisationInput): OrganisationInput {
  return input;
}

/**
 * Reads a document of unknown origin and reports everything that is wrong or doubtful in it, at once: errors (it cannot
 * be used) and warnings (it can, but look). Never throws, whatever the input.
 */
export function inspectOrganisation(document: unknown): Inspection {
  const unlike = looksLike(document, organisationDocument, ORGANISATION_SCHEMA);
  if (unlike.length > 0) return { issues: unlike, organisation: null };
  const issues = [
    ...structuralIssues(organisationDocument, document),
    ...danglingParts(organisationDocument, document, definedIds(document)),
    ...inconsistentParts(document),
    ...atMost(unknownGoals(document)),
    ...takenNames(document),
    ...tooManyTurns(document),
    ...advice(document),
  ];
  if (issues.some((found) => found.severity === "error")) return { issues, organisation: null };
  return { issues, organisation: organisationDocument.parse(document) as unknown as Organisation };
}

/**
 * Reads an organisation document.
 * @throws {OrganisationError} with all problems at once, each with its path, its value and, where one can be made, a guess.
 */
export function parseOrganisation(document: unknown): Organisation {
  const { issues, organisation } = inspectOrganisation(document);
  if (organisation === null)
    throw new OrganisationError(issues.filter((found) => found.severity === "error"));
  return organisation;
}

/**
 * Reads a plan document. Says nothing of its worth: that is for `verify`.
 * @throws {PlanError} with all problems at once.
 */
export function parsePlan(document: unknown, organisation: Organisation): Plan {
  const unlike = looksLike(document, planSchema, PLAN_SCHEMA);
  const issues =
    unlike.length > 0
      ? unlike
      : [
          ...structuralIssues(planSchema, document),
          ...danglingParts(planSchema, document, definedIds(organisation)),
        ];
  const errors = issues.filter((found) => found.severity === "error");
  if (errors.length > 0) throw new PlanError(errors);
  return planSchema.parse(document);
}

/** Safe to read at all, and a document of the expected kind and version. */
export function looksLike(document: unknown, schema: z.ZodMiniType, expected: string): Issue[] {
  const unsafe = unsafeParts(document);
  if (unsafe.length > 0) return unsafe;
  if (!isRecord(document))
    return [issue("error", "not-a-document", [], document, "expected an object with a `schema` field")];
  const found = document["schema"];
  if (found === expected) return overlongLists(schema, document);
  const [kind, version] = expected.split("/");
  if (
    typeof found === "string" &&
    found.startsWith(`${String(kind)}/`) &&
    Number(found.slice(String(kind).length + 1)) > Number(version)
  ) {
    return [
      issue(
        "error",
        "newer",
        ["schema"],
        found,
        `${quoted(found)} is newer than this library, which reads "${expected}"`,
      ),
    ];
  }
  return [
    issue("error", "wrong-schema", ["schema"], found, `expected the schema "${expected}"`, `"${expected}"`),
  ];
}

function* unknownGoals(document: unknown): Generator<Issue> {
  const names: readonly string[] = GOAL_NAMES;
  const stated = isRecord(document) && isRecord(document["goals"]) ? document["goals"] : {};
  function* unknown(name: unknown, path: readonly (string | number)[]): Generator<Issue> {
    if (typeof name !== "string" || names.includes(name)) return;
    const meant = guess(name, names);
    yield issue("error", "unknown-goal", path, name, `unknown goal ${quoted(name)}`, meant && quoted(meant));
  }
  if (isRecord(stated["weights"])) {
    for (const name of Object.keys(stated["weights"])) yield* unknown(name, ["goals", "weights", name]);
  }
  const order: unknown[] = Array.isArray(stated["order"]) ? stated["order"] : [];
  const seen = new Set<unknown>();
  for (const [tier, list] of order.entries()) {
    for (const [index, name] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
      const path = ["goals", "order", tier, index];
      yield* unknown(name, path);
      if (typeof name === "string" && seen.has(name)) {
        yield issue("error", "duplicate-id", path, name, `${quoted(name)} stands twice`);
      }
      seen.add(name);
    }
  }
}

/** Rules go by their names in costs, findings and texts, so a name may not be that of something else. */
function* takenNames(document: unknown): Generator<Issue> {
  if (!isRecord(document) || !Array.isArray(document["rules"])) return;
  const builtIn = rules.filter((rule) => rule.schema === undefined).map((rule) => rule.type);
  const list = (document["rules"] as unknown[]).filter(isRecord);
  const taken = new Set([...RESERVED_NAMES, ...GOAL_NAMES, ...builtIn]);
  list.forEach((rule, index) => {
    if (rule["id"] === undefined && typeof rule["type"] === "string")
      taken.add(ruleName({ type: rule["type"] }, index));
  });
  for (const [index, { id }] of list.entries()) {
    if (typeof id !== "string" || (!taken.has(id) && !/^(?:coverage|goals) \d+$/.test(id))) continue;
    yield issue(
      "error",
      "reserved-name",
      ["rules", index, "id"],
      id,
      `${quoted(id)} already is the name of a rule, a goal or a tier`,
    );
  }
}

const RESERVED_NAMES = ["moved", "simultaneous", "locks", "stretch", "form", "elastic", "soft", "goals"];

/** No more turns, and pairs of a member and a turn, than LIMITS allows, so that nothing larger is ever built. */
function tooManyTurns(document: unknown): Issue[] {
  if (!isRecord(document) || !Array.isArray(document["tasks"]) || !isRecord(document["calendar"])) return [];
  const { periods, redistribution, cuts } = document["calendar"];
  if (typeof periods !== "number") return [];
  const moments = (list: unknown): unknown[] => (Array.isArray(list) ? list : []);
  const seasons = new Set<unknown>([0, ...moments(redistribution), ...moments(cuts)]).size;
  const turns = (document["tasks"] as unknown[]).reduce<number>(
    (sum, task) => sum + Math.min(periods, turnsOf(task, periods, seasons) + moments(cuts).length),
    0,
  );
  const members = Array.isArray(document["members"]) ? document["members"].length : 0;
  if (turns <= LIMITS.turns && turns * members > LIMITS.cells) {
    const message = `${String(turns)} turns for ${String(members)} members are more pairs than can be held; at most ${String(LIMITS.cells)}`;
    return [issue("error", "too-big", ["tasks"], turns * members, message)];
  }
  if (turns <= LIMITS.turns) return [];
  return [
    issue(
      "error",
      "too-big",
      ["tasks"],
      turns,
      `these tasks have up to ${String(turns)} turns over the horizon; at most ${String(LIMITS.turns)}`,
    ),
  ];
}

/** Turns of a task of unknown form, by the defaults of its staffing. */
function turnsOf(task: unknown, periods: number, seasons: number): number {
  if (!isRecord(task)) return 0;
  const { kind, unpleasant } = task;
  const { mode, term } = isRecord(task["staffing"]) ? task["staffing"] : { mode: undefined, term: undefined };
  const stated = typeof term === "number" && term >= 1 ? term : mode === "elected" ? periods : 1;
  if (mode === "rotation" || mode === "elected") return Math.ceil(periods / stated);
  if (mode !== undefined) return seasons;
  if (typeof unpleasant === "number" && unpleasant >= 0.5) return periods;
  return kind === "staff" ? 4 : seasons;
}
