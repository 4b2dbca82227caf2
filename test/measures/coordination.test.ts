import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contacts } from "../../src/measures/contacts.ts";
import { coordinationCost, totalCoordinationCost } from "../../src/measures/coordinationCost.ts";
import { asIsDivision } from "../../src/measures/division.ts";
import { homes } from "../../src/measures/homes.ts";
import { informationService } from "../../src/measures/informationService.ts";
import { interaction } from "../../src/measures/interaction.ts";
import { regulatingCapacity } from "../../src/measures/regulatingCapacity.ts";
import { flow, functional, mixed, nobody, noProcess, oneProcess } from "./designs.ts";
import { organisationOf } from "./sample.ts";

const path = (strength: number) =>
  [0, 1, 2].map((index) => ({ first: String(index), second: String(index + 1), strength }));
const four = ["0", "1", "2", "3"];

describe("total coordination cost", () => {
  test("the vectors of a path of four", () => {
    const cost = (clusters: readonly (readonly string[])[]) => totalCoordinationCost(four, path(2), clusters);
    expect(cost([["0", "3"], ["1", "2"]])).toBe(20); // prettier-ignore
    expect(cost([["0", "1"], ["2", "3"]])).toBe(16); // prettier-ignore
    expect(cost([four])).toBe(24);
    expect(cost(four.map((each) => [each]))).toBe(24);
    expect(totalCoordinationCost(four, path(4), [["0", "3"], ["1", "2"]], 2)).toBe(144); // prettier-ignore
  });

  test("sitting together in two clusters costs twice", () => {
    expect(totalCoordinationCost(four, path(2).slice(0, 1), [["0", "1"], ["0", "1", "2"]])).toBe(2 * (2 + 3)); // prettier-ignore
  });

  test("if every task is in one hand, bundles are clusters", () => {
    const hands = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(hands, (hand) => {
        const division = asIsDivision(
          organisationOf({
            tasks: four.map((id) => ({ id, hours: 2, kind: "executing" })),
            dependencies: path(2).map(({ first, second }) => ({ from: first, to: second, kind: "after" })),
            members: ["0", "1", "2"].map((id) => ({ id, hours: 9 })),
            asIs: four.map((task, index) => ({ task, shares: { [String(hand[index])]: 1 } })),
          }),
        );
        const clusters = [0, 1, 2].map((member) => four.filter((_, index) => hand[index] === member));
        expect(coordinationCost(division).bundles).toBeCloseTo(
          totalCoordinationCost(four, path(2), clusters),
          9,
        );
      }),
    );
  });

  test("of the designs: strengths 2, 4 and 2 in each of two processes", () => {
    // All passes between people: 16 x 8 tasks.
    expect(coordinationCost(functional)).toMatchObject({
      bundles: 128,
      together: 128,
      share: 1,
      processes: 64,
    });
    // All stays with people who hold 4 tasks.
    expect(coordinationCost(flow)).toMatchObject({ bundles: 64, share: 0.5 });
    // Half passes; who plans has 3 tasks, and so has who tidies.
    expect(coordinationCost(mixed).bundles).toBeCloseTo(2 * (8 * 0.5 * 3 + 8 * 0.5 * 8), 12);
    expect(coordinationCost(nobody)).toMatchObject({ bundles: 0, share: null });
  });

  test("what goes wrong counts as strength", () => {
    const cost = (friction: number) =>
      coordinationCost(
        asIsDivision(
          organisationOf({
            tasks: ["a", "b"].map((id) => ({ id, hours: 3, kind: "executing" })),
            dependencies: [{ from: "a", to: "b", kind: "information", friction }],
            members: [{ id: "m", hours: 9 }],
            asIs: [{ task: "a", shares: { m: 1 } }],
          }),
        ),
      ).bundles;
    expect(cost(0)).toBe(6);
    expect(cost(2)).toBe(10);
  });
});

test("one has to do with whom one shares a task or a dependency", () => {
  const met = contacts(functional);
  expect([...(met.get("m1") ?? [])].sort()).toEqual(["m2", "m3", "m4"]);
  expect([...(met.get("m2") ?? [])].sort()).toEqual(["m1", "m3", "m4"]);
  expect([...(contacts(flow).get("m1") ?? [])]).toEqual(["m2"]);
  expect(contacts(noProcess).get("a")?.size).toBe(0);
});

test("home is where most hours are", () => {
  expect([...homes(flow).values()]).toEqual(["A", "A", "B", "B"]);
  // Alike: the first of the document.
  expect(homes(functional).get("m2")).toBe("A");
  expect(homes(noProcess).get("a")).toBeNull();
});

test("interaction between processes", () => {
  const between = (kind: "staff" | "executing") =>
    interaction(
      asIsDivision(
        organisationOf({
          processes: [{ id: "A" }, { id: "B" }],
          tasks: [
            { id: "a", hours: 4, kind: "executing", process: "A" },
            { id: "b", hours: 4, kind: "executing", process: "A" },
            { id: "c", hours: 1, kind, process: "B" },
          ],
          dependencies: [
            { from: "a", to: "b", kind: "after" },
            { from: "b", to: "c", kind: "information" },
          ],
          members: [{ id: "m", hours: 9 }],
          asIs: [{ task: "b", shares: { m: 1 } }],
        }),
      ),
    );
  expect(between("executing")).toBeCloseTo(1 / 5, 12);
  // A staff task serves the organisation, not a process.
  expect(between("staff")).toBe(0);
  expect(interaction(oneProcess)).toBeNull();
});

describe("regulating capacity against need", () => {
  test("of the designs", () => {
    // m1 only regulates, and everything they touch goes to others; the others decide nothing.
    expect(regulatingCapacity(functional).members).toEqual([
      { member: "m1", capacity: 1, need: 1, ratio: 1, warning: false },
      { member: "m2", capacity: 0, need: 1, ratio: 0, warning: true },
      { member: "m3", capacity: 0, need: 1, ratio: 0, warning: true },
      { member: "m4", capacity: 0, need: 1, ratio: 0, warning: true },
    ]);
    const [first] = regulatingCapacity(flow).members;
    expect(first).toMatchObject({ need: 0, ratio: null, warning: false });
    expect(first?.capacity).toBeCloseTo(4 / 18, 12);
    expect(regulatingCapacity(nobody)).toEqual({ members: [], warnings: 0 });
    expect(regulatingCapacity(noProcess).members[0]).toMatchObject({
      need: null,
      ratio: null,
      warning: false,
    });
  });

  test("half of the links elsewhere is not yet much", () => {
    // m1: plan 1, do 0.5, check 0.5: v 2 x 0.5 + 4 x 0.5 + 2 x 0.5 of 2 + 2 + 1.
    const [first] = regulatingCapacity(mixed).members;
    expect(first?.need).toBeCloseTo(4 / 5, 12);
    expect(first?.capacity).toBeCloseTo(3 / 8, 12);
    expect(first?.warning).toBe(false);
  });
});

describe("information service", () => {
  const office = (mechanism?: "mutual" | "results", back = false) =>
    asIsDivision(
      organisationOf({
        processes: [{ id: "A" }, { id: "B" }],
        tasks: [
          { id: "sell", hours: 4, kind: "executing", process: "A" },
          { id: "bill", hours: 2, kind: "supporting", process: "B" },
        ],
        dependencies: [
          {
            from: "sell",
            to: "bill",
            kind: "information",
            ...(mechanism === undefined ? {} : { mechanism }),
          },
          ...(back ? [{ from: "bill", to: "sell", kind: "information" as const }] : []),
        ],
        members: ["ada", "ben", "cas"].map((id) => ({ id, hours: 9 })),
        asIs: [
          { task: "sell", shares: { ada: 1 } },
          { task: "bill", shares: { ada: 0.25, ben: 0.75 } },
        ],
      }),
    );

  test("who gives and receives is served, who works elsewhere is not", () => {
    const found = informationService(office());
    expect(found.served).toBe(0.25);
    expect(found.links).toEqual([{ from: "sell", to: "bill", served: 0.25, bottleneck: true }]);
    expect(found.members).toEqual([
      { member: "ada", served: 1 },
      { member: "ben", served: 0 },
    ]);
  });

  test("talking it over reaches everybody, handing over results does not", () => {
    expect(informationService(office("mutual"))).toMatchObject({ served: 1, links: [{ bottleneck: false }] });
    expect(informationService(office("results")).served).toBe(0.25);
  });

  test("where something flows back, nobody is left out unnoticed", () => {
    expect(informationService(office(undefined, true)).links.map(({ bottleneck }) => bottleneck)).toEqual([
      false,
      false,
    ]);
  });

  test("that one receiver answers does not help another who gives nothing back", () => {
    const found = informationService(
      asIsDivision(
        organisationOf({
          processes: [{ id: "A" }, { id: "B" }],
          tasks: [
            { id: "sell", hours: 4, kind: "executing", process: "A" },
            { id: "bill", hours: 2, kind: "supporting", process: "B" },
            { id: "report", hours: 1, kind: "supporting", process: "B" },
          ],
          dependencies: [
            { from: "sell", to: "bill", kind: "information" },
            { from: "report", to: "sell", kind: "information" },
          ],
          members: ["ada", "ben", "cas"].map((id) => ({ id, hours: 9 })),
          asIs: [
            { task: "sell", shares: { ada: 1 } },
            { task: "bill", shares: { ben: 0.5, cas: 0.5 } },
            { task: "report", shares: { ben: 1 } },
          ],
        }),
      ),
    );
    expect(found.links.find(({ to }) => to === "bill")).toMatchObject({ served: 0, bottleneck: true });
  });

  test("null where nothing is asked for", () => {
    expect(informationService(flow)).toEqual({ served: null, links: [], members: [] });
  });
});
