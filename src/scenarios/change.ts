import { AlterationError, reread } from "../alternative.ts";
import { issue } from "../model/issue.ts";
import type { Organisation } from "../model/organisation.ts";
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
  return afterChange([...joining, ...others].reduce(applied, organisation));
}

/** Read again after a change; what is wrong with it is told as a fault of the changes. */
export function afterChange(changed: Organisation): Organisation {
  try {
    return reread(changed);
  } catch (error) {
    if (!(error instanceof AlterationError)) throw error;
    throw new ChangesError(
      error.issues.map(
        (found) =>
        issue("error", found.code, ["changes"], found.value, `the changed organisation: ${found.at}: ${found.message}`), // prettier-ignore
      ),
    );
  }
}
