import { issue } from "../model/issue.ts";
import type { Organisation } from "../model/organisation.ts";
import { inspectOrganisation } from "../parse.ts";
import { applied, type Changes } from "./changes/index.ts";
import { ChangesError } from "./parseChanges.ts";

/**
 * Makes changes to an organisation: absences, leaving, joining, likes and wishes. Swaps and covers move work of a plan, and
 * leave the organisation as it is. The organisation given is not touched.
 * @throws {ChangesError} if what comes out is no organisation any more, such as one with more turns than there may be.
 */
export function change(organisation: Organisation, { changes }: Changes): Organisation {
  // Who joins first: what the list says of them may stand before it.
  const joining = changes.filter(({ kind }) => kind === "joining");
  const others = changes.filter(({ kind }) => kind !== "joining");
  return reread([...joining, ...others].reduce(applied, organisation));
}

/** The same organisation as its document would be read, so that it has the fingerprint that a reader computes. */
export function reread(changed: Organisation): Organisation {
  const { organisation, issues } = inspectOrganisation(asJson(changed));
  if (organisation !== null) return organisation;
  const errors = issues.filter(({ severity }) => severity === "error");
  throw new ChangesError(
    errors.map(
      (found) =>
      issue("error", found.code, ["changes"], found.value, `the changed organisation: ${found.at}: ${found.message}`), // prettier-ignore
    ),
  );
}

/** As JSON has it: without fields that are undefined. */
function asJson(document: Organisation): unknown {
  return JSON.parse(JSON.stringify(document)) as unknown;
}
