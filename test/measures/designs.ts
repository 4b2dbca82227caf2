import type { Organisation } from "../../src/model/organisation.ts";
import { asIsDivision, type Division } from "../../src/measures/division.ts";
import { organisationOf } from "./sample.ts";

type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Two processes A and B, each plan 2 -> do 10 -> tidy 4 -> check 2 hours, and four members. */
function twoProcesses(shares: Shares): Organisation {
  const steps = [
    { main: "plan", hours: 2, kind: "regulating", aspect: "planning" },
    { main: "do", hours: 10, kind: "executing" },
    { main: "tidy", hours: 4, kind: "supporting" },
    { main: "check", hours: 2, kind: "regulating", aspect: "quality" },
  ] as const;
  return organisationOf({
    processes: [{ id: "A" }, { id: "B" }],
    tasks: ["A", "B"].flatMap((process) =>
      steps.map((step) => ({ ...step, id: step.main + process, process })),
    ),
    dependencies: ["A", "B"].flatMap((process) => [
      { from: `plan${process}`, to: `do${process}`, kind: "after" as const },
      { from: `do${process}`, to: `tidy${process}`, kind: "after" as const },
      { from: `tidy${process}`, to: `check${process}`, kind: "after" as const },
    ]),
    members: ["m1", "m2", "m3", "m4"].map((id) => ({ id, hours: 20 })),
    asIs: Object.entries(shares).map(([task, own]) => ({ task, shares: { ...own } })),
  });
}

const both = (shares: Readonly<Record<string, Readonly<Record<string, number>>>>): Shares =>
  Object.fromEntries(
    Object.entries(shares).flatMap(([step, own]) => ["A", "B"].map((process) => [step + process, own])),
  );

/** m1 plans and checks, m2 and m3 do, m4 tidies. */
export const functional: Division = asIsDivision(
  twoProcesses(both({ plan: { m1: 1 }, do: { m2: 0.5, m3: 0.5 }, tidy: { m4: 1 }, check: { m1: 1 } })),
);

/** Two members a process: one plans, does half and checks half; the other does half, tidies and checks half. */
export const mixed: Division = asIsDivision(
  twoProcesses({
    planA: { m1: 1 },
    doA: { m1: 0.5, m2: 0.5 },
    tidyA: { m2: 1 },
    checkA: { m1: 0.5, m2: 0.5 },
    planB: { m3: 1 },
    doB: { m3: 0.5, m4: 0.5 },
    tidyB: { m4: 1 },
    checkB: { m3: 0.5, m4: 0.5 },
  }),
);

const half = { A: { m1: 0.5, m2: 0.5 }, B: { m3: 0.5, m4: 0.5 } } as const;

/** Two members a process, each half of everything. */
export const flow: Division = asIsDivision(
  twoProcesses({
    planA: half.A,
    doA: half.A,
    tidyA: half.A,
    checkA: half.A,
    planB: half.B,
    doB: half.B,
    tidyB: half.B,
    checkB: half.B,
  }),
);

/** The same work, and nobody who does it. */
export const nobody: Division = asIsDivision(twoProcesses({}));

/** Only staff work: no process at all. */
export const noProcess: Division = asIsDivision(
  organisationOf({
    tasks: [{ id: "books", hours: 4, kind: "staff" }],
    members: [{ id: "a", hours: 10 }],
    asIs: [{ task: "books", shares: { a: 1 } }],
  }),
);

/** One process in one hand. */
export const oneProcess: Division = asIsDivision(
  organisationOf({
    processes: [{ id: "A" }],
    tasks: [{ id: "do", hours: 4, kind: "executing", process: "A" }],
    members: [{ id: "a", hours: 10 }],
    asIs: [{ task: "do", shares: { a: 1 } }],
  }),
);
