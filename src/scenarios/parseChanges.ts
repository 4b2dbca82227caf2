import { definedIds } from "../model/consistency.ts";
import { guess } from "../model/guess.ts";
import { atMost, DocumentError, issue, quoted, type Issue } from "../model/issue.ts";
import type { Organisation } from "../model/organisation.ts";
import { danglingParts, isRecord } from "../model/references.ts";
import { structuralIssues } from "../model/structure.ts";
import { looksLike } from "../parse.ts";
import { CHANGES_SCHEMA, changesSchema, stretchesOf, type Changes } from "./changes/index.ts";

/** Changes that cannot be made. */
export class ChangesError extends DocumentError {
  constructor(issues: readonly Issue[]) {
    super("the list of changes", issues);
    this.name = "ChangesError";
  }
}

/**
 * Reads a document of changes (`"schema": "beurtrol-changes/1"`) for an organisation.
 * @throws {ChangesError} with all problems at once, each with its path, its value and, where one can be made, a guess.
 */
export function parseChanges(document: unknown, organisation: Organisation): Changes {
  const unlike = looksLike(document, changesSchema, CHANGES_SCHEMA);
  const issues = unlike.length > 0 ? unlike : structural(document, organisation);
  refuse(issues);
  const changes = changesSchema.parse(document);
  refuse(atMost(inconsistent(changes, organisation)));
  return changes;
}

function refuse(issues: readonly Issue[]): void {
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new ChangesError(errors);
}

function structural(document: unknown, organisation: Organisation): Issue[] {
  const ids = definedIds(organisation);
  const known = { ...ids, member: new Set([...ids.member, ...joiningIn(document)]) };
  return [...structuralIssues(changesSchema, document), ...danglingParts(changesSchema, document, known)];
}

/** Who joins can swap and cover like anybody else. */
function joiningIn(document: unknown): readonly string[] {
  const changes: unknown = isRecord(document) ? document["changes"] : [];
  return (Array.isArray(changes) ? (changes as unknown[]) : []).flatMap((change) => {
    const member = isRecord(change) && change["kind"] === "joining" ? change["member"] : undefined;
    return isRecord(member) && typeof member["id"] === "string" ? [member["id"]] : [];
  });
}

/** What no single field shows. */
function* inconsistent({ from, changes }: Changes, organisation: Organisation): Generator<Issue> {
  const { periods } = organisation.calendar;
  const members = new Set(organisation.members.map(({ id }) => id));
  if (from !== undefined && from >= periods) yield outside(["from"], from, periods);
  for (const [index, change] of changes.entries()) {
    const path = ["changes", index];
    for (const stretch of stretchesOf(change)) {
      for (const period of [stretch.from, stretch.to ?? stretch.from])
        if (period >= periods) yield outside(path, period, periods);
      if (stretch.to !== undefined && stretch.to < stretch.from)
        yield issue("error", "ends-before-it-begins", path, stretch.to, `from period ${stretch.from} to period ${stretch.to}`); // prettier-ignore
      if (from !== undefined && stretch.from < from && change.kind !== "joining")
        yield issue("error", "in-the-past", path, stretch.from, `begins in period ${stretch.from}, but nothing before period ${from} can change`, `period ${from}`); // prettier-ignore
    }
    if (change.kind === "joining") {
      if (members.has(change.member.id))
        yield issue("error", "duplicate-id", [...path, "member", "id"], change.member.id, `${quoted(change.member.id)} is a member already`); // prettier-ignore
      members.add(change.member.id);
    }
    const [giver, taker] = change.kind === "cover" ? [change.member, change.by] : change.kind === "swap" ? [change.a.member, change.b.member] : []; // prettier-ignore
    if (giver !== undefined && giver === taker) {
      const other = guess(
        giver,
        organisation.members.map(({ id }) => id).filter((id) => id !== giver),
      );
      yield issue("error", "with-oneself", path, giver, `${quoted(giver)} cannot take over from themselves`, other && quoted(other)); // prettier-ignore
    }
  }
}

function outside(path: readonly (string | number)[], period: number, periods: number): Issue {
  return issue("error", "period-outside", path, period, `period ${period} is outside the calendar, whose last is ${periods - 1}`); // prettier-ignore
}
