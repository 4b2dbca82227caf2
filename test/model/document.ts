import type { Issue } from "../../src/model/issue.ts";
import { inspectOrganisation, type OrganisationInput } from "../../src/parse.ts";

/** A small organisation without a problem, new on every call. */
export function sound(): OrganisationInput {
  return {
    schema: "beurtrol/1",
    calendar: { periods: 4, weeksPerPeriod: 4, slots: [{ id: "day", hours: 40 }] },
    competences: [{ id: "FIN" }, { id: "IT" }],
    processes: [{ id: "permits", client: "citizens" }],
    tasks: [
      { id: "intake", hours: 10, kind: "preparing", process: "permits", requires: { IT: 2 }, tags: ["desk"] },
      {
        id: "decide",
        hours: 12,
        kind: "executing",
        process: "permits",
        requires: { FIN: 3 },
        slots: ["day"],
      },
      { id: "archive", hours: 8, kind: "supporting", process: "permits", main: "closing" },
    ],
    dependencies: [
      { from: "intake", to: "decide", kind: "after" },
      { from: "decide", to: "archive", kind: "after" },
    ],
    members: [
      { id: "An", hours: 20, levels: { FIN: 3, IT: 4 }, preferences: { tasks: { intake: 1 } } },
      { id: "Bo", hours: 20, levels: { FIN: 4 }, wishes: [{ competence: "IT", level: 2 }] },
    ],
    rules: [{ type: "forbid", members: ["Bo"], select: { tag: "desk" } }],
    goals: { weights: { burden: 2 } },
  };
}

/** The sound organisation with some of its parts replaced, of any form. */
export function altered(parts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...sound(), ...parts };
}

/** The sound organisation with fields of one row of a list replaced. */
export function alteredRow(
  list: "tasks" | "members",
  index: number,
  fields: Readonly<Record<string, unknown>>,
): unknown {
  const rows: unknown[] = [...sound()[list]];
  rows[index] = { ...(rows[index] as object), ...fields };
  return altered({ [list]: rows });
}

export function errors(document: unknown): Issue[] {
  return inspectOrganisation(document).issues.filter((found) => found.severity === "error");
}

export function warnings(document: unknown): Issue[] {
  return inspectOrganisation(document).issues.filter((found) => found.severity === "warning");
}

/** Place and kind of every error. */
export function told(document: unknown): string[] {
  return errors(document).map((found) => `${found.at}: ${found.code}`);
}

/** What a function throws; null if nothing. */
export function thrownBy(act: () => unknown): unknown {
  try {
    act();
    return null;
  } catch (error) {
    return error;
  }
}
