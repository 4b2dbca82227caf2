import * as z from "zod/mini";
import { AlterationError, reread } from "../../alternative.ts";
import { definedIds } from "../../model/consistency.ts";
import { described } from "../../model/described.ts";
import { entity, type Deep } from "../../model/entity.ts";
import { guess } from "../../model/guess.ts";
import { atMost, DocumentError, issue, quoted, type Issue } from "../../model/issue.ts";
import { LIMITS } from "../../model/limits.ts";
import type { Organisation } from "../../model/organisation.ts";
import { danglingParts } from "../../model/references.ts";
import { ruleName } from "../../model/rule.ts";
import { structuralIssues } from "../../model/structure.ts";
import { text } from "../../model/values.ts";
import { looksLike } from "../../parse.ts";
import { applied, operations } from "./operations/index.ts";

export const SCENARIOS_SCHEMA = "beurtrol-scenarios/1";

/** Scenarios are solved one by one: more than this nobody waits for. */
const MOST_SCENARIOS = 100;

const scenario = entity({
  name: described(text, "what the scenario is called"),
  operations: z.array(z.discriminatedUnion("kind", operations)).check(z.minLength(1), z.maxLength(LIMITS.rules)),
}); // prettier-ignore

/** What might be, by name: each scenario is the organisation with some things otherwise. */
export const scenariosSchema = entity({
  schema: z.literal(SCENARIOS_SCHEMA),
  scenarios: z.array(scenario).check(z.minLength(1), z.maxLength(MOST_SCENARIOS)),
});

/** Scenarios as one writes them: fields with a default may be absent. */
export type ScenariosInput = z.input<typeof scenariosSchema>;
/** Scenarios as they were read: `parseScenarios` makes them. */
export type Scenarios = Deep<z.output<typeof scenariosSchema>>;
export type Scenario = Scenarios["scenarios"][number];

/** Scenarios that cannot be made. */
export class ScenariosError extends DocumentError {
  constructor(issues: readonly Issue[]) {
    super("the document of scenarios", issues);
    this.name = "ScenariosError";
  }
}

/**
 * Reads a document of scenarios (`"schema": "beurtrol-scenarios/1"`) for an organisation, and tries whether each of them gives
 * an organisation.
 * @throws {ScenariosError} with all problems at once, each with its path, its value and, where one can be made, a guess.
 */
export function parseScenarios(document: unknown, organisation: Organisation): Scenarios {
  const unlike = looksLike(document, scenariosSchema, SCENARIOS_SCHEMA);
  refuse(unlike.length > 0 ? unlike : structuralIssues(scenariosSchema, document));
  const read = scenariosSchema.parse(document) as Scenarios;
  refuse(atMost(read.scenarios.flatMap((each, index) => problemsOf(document, each, index, organisation))));
  return read;
}

/** The organisation of a scenario; the one given is not touched. */
export function withScenario(organisation: Organisation, { operations: list }: Scenario): Organisation {
  return reread(list.reduce(applied, organisation));
}

function refuse(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ScenariosError(errors);
}

function problemsOf(
  document: unknown,
  each: Scenario,
  index: number,
  organisation: Organisation,
): readonly Issue[] {
  const path = ["scenarios", index];
  const dangling = danglingIn(document, each, index, organisation);
  const found = [...dangling, ...unknownRules(each, path, organisation)];
  if (found.some(({ severity }) => severity === "error")) return found;
  try {
    withScenario(organisation, each);
    return found;
  } catch (error) {
    if (!(error instanceof AlterationError)) throw error;
    return error.issues.map(
      ({ code, value, at, message }) =>
      issue("error", code, path, value, `the organisation of this scenario: ${at}: ${message}`), // prettier-ignore
    );
  }
}

/** Names of things that there are not; who joins in a scenario is known in that one. */
function danglingIn(
  document: unknown,
  { operations: list }: Scenario,
  index: number,
  organisation: Organisation,
): readonly Issue[] {
  const ids = definedIds(organisation);
  const joining = list.flatMap((each) => (each.kind === "joining" ? [each.member.id] : []));
  const known = { ...ids, member: new Set([...ids.member, ...joining]) };
  return danglingParts(scenariosSchema, document, known).filter(({ path }) => path[1] === index);
}

function unknownRules(
  { operations: list }: Scenario,
  path: readonly (string | number)[],
  { rules }: Organisation,
): readonly Issue[] {
  const added = list.flatMap((each) => (each.kind === "newRule" && each.rule.id !== undefined ? [each.rule.id] : [])); // prettier-ignore
  const names = [...rules.map(ruleName), ...added];
  return list.flatMap((each, place): Issue[] => {
    if (each.kind !== "rule" || names.includes(each.rule)) return [];
    const meant = guess(each.rule, names);
    return [issue("error", "unknown-rule", [...path, "operations", place, "rule"], each.rule, `there is no rule ${quoted(each.rule)}`, meant && quoted(meant))]; // prettier-ignore
  });
}
