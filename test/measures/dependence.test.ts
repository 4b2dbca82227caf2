import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { dependence } from "../../src/measures/dependence.ts";
import { asIsDivision } from "../../src/measures/division.ts";
import { transport } from "../../src/measures/transport.ts";
import { organisationOf } from "./sample.ts";

const to = (...most: readonly (readonly [number, number])[]) => new Map(most);

test("transport makes room by moving what it sent before", () => {
  const sent = transport(
    [
      { amount: 4, most: to([0, 9], [1, 9]) },
      { amount: 4, most: to([0, 9]) },
    ],
    [4, 4],
  );
  expect(sent).toEqual([4, 4]);
});

test("what comes first is served first", () => {
  const room = [5];
  expect(
    transport(
      [
        { amount: 4, most: to([0, 9]) },
        { amount: 4, most: to([0, 9]) },
      ],
      room,
    ),
  ).toEqual([4, 1]);
  expect(transport([{ amount: 4, most: to([0, 2]) }], room)).toEqual([2]);
  expect(transport([{ amount: 4, most: to() }], room)).toEqual([0]);
  expect(transport([], room)).toEqual([]);
});

test("what is sent already may move, but stays served", () => {
  const sent = transport(
    [
      { amount: 4, most: to([0, 9]) },
      { amount: 4, most: to([0, 9], [1, 2]), sent: to([0, 4]) },
    ],
    [4, 4],
  );
  expect(sent).toEqual([2, 4]);
});

const cell = fc.integer({ min: 0, max: 3 });
property.prop([
  fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.tuple(cell, cell, cell)), {
    minLength: 1,
    maxLength: 4,
  }),
  fc.tuple(cell, cell, cell),
])("transport sends as much as the narrowest cut lets through", (rows, room) => {
  const supplies = rows.map(([amount, most]) => ({
    amount,
    most: new Map(most.map((hours, index) => [index, hours])),
  }));
  const sent = transport(supplies, room).reduce((sum, hours) => sum + hours, 0);
  // A cut: for some destinations pay their room, for the others what each supply can send there, or the supply whole.
  const cuts = [...Array(8).keys()].map((set) => {
    const full = room.filter((_, index) => set & (1 << index)).reduce((sum, hours) => sum + hours, 0);
    return rows.reduce((sum, [amount, most]) => {
      const arcs = most
        .filter((_, index) => !(set & (1 << index)))
        .reduce((total, hours) => total + hours, 0);
      return sum + Math.min(amount, arcs);
    }, full);
  });
  expect(sent).toBeCloseTo(Math.min(...cuts), 9);
});

const workshop = organisationOf({
  competences: [{ id: "x" }, { id: "y" }],
  tasks: [
    { id: "t1", hours: 8, kind: "executing", requires: { x: 1 }, priority: 1 },
    { id: "t2", hours: 6, kind: "executing", requires: { y: 1 } },
  ],
  members: [
    { id: "a", hours: 10, levels: { x: 1 } },
    { id: "b", hours: 10, levels: { x: 1, y: 1 } },
    { id: "c", hours: 4, levels: { y: 1 } },
  ],
  asIs: [
    { task: "t1", shares: { a: 1 } },
    { task: "t2", shares: { b: 1 } },
  ],
});

test("what stays undone without somebody: at once, and if the others rearrange", () => {
  const { tasks, members } = dependence(asIsDivision(workshop));
  expect(tasks).toEqual([
    { task: "t1", concentration: 1 },
    { task: "t2", concentration: 1 },
  ]);
  // Without a, b has 4 hours left; if c takes 4 hours of t2, b has all 8.
  expect(members[0]).toEqual({
    member: "a",
    uncovered: 4,
    rearranged: 0,
    criticality: (4 * 5) / (8 * 5 + 6 * 3),
  });
  // Without b, c can do 4 of 6 hours.
  expect(members[1]).toEqual({ member: "b", uncovered: 2, rearranged: 2, criticality: (2 * 3) / 58 });
  expect(members[2]).toEqual({ member: "c", uncovered: 0, rearranged: 0, criticality: 0 });
});

test("a task for two people cannot be taken over by one who is in it already", () => {
  const division = asIsDivision(
    organisationOf({
      tasks: [{ id: "lift", hours: 4, kind: "executing", people: { min: 2 } }],
      members: [
        { id: "a", hours: 10 },
        { id: "b", hours: 10 },
      ],
      asIs: [{ task: "lift", shares: { a: 0.5, b: 0.5 } }],
    }),
  );
  expect(dependence(division).tasks[0]?.concentration).toBe(0.5);
  expect(dependence(division).members[0]).toMatchObject({ uncovered: 2, rearranged: 2 });
});

test("nobody else is able: all is lost", () => {
  const division = asIsDivision(
    organisationOf({
      competences: [{ id: "x" }],
      tasks: [{ id: "t", hours: 4, kind: "executing", requires: { x: 4 } }],
      members: [
        { id: "a", hours: 4 },
        { id: "b", hours: 4 },
      ],
      asIs: [{ task: "t", shares: { a: 1 } }],
    }),
  );
  expect(dependence(division).members[0]).toEqual({
    member: "a",
    uncovered: 4,
    rearranged: 4,
    criticality: 1,
  });
});

test("overload of today may go on: rearranging never leaves more undone than adding at once", () => {
  const division = asIsDivision(
    organisationOf({
      tasks: [
        { id: "t1", hours: 8, kind: "executing" },
        { id: "t2", hours: 4, kind: "executing" },
      ],
      members: [
        { id: "a", hours: 4 },
        { id: "b", hours: 4 },
      ],
      asIs: [
        { task: "t1", shares: { a: 1 } },
        { task: "t2", shares: { b: 1 } },
      ],
    }),
  );
  expect(dependence(division).members).toMatchObject([
    { member: "a", uncovered: 8, rearranged: 8 },
    { member: "b", uncovered: 4, rearranged: 4 },
  ]);
});
