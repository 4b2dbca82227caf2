import { describe, expect, test } from "vitest";
import { ContradictionError } from "../../src/contradiction.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, task } from "../support/organisation.ts";

function contradictionOf(document: Organisation): readonly string[] {
  try {
    solveSync(document, { effort: 1000 });
  } catch (error) {
    if (error instanceof ContradictionError) return [...error.rules].sort();
    throw error;
  }
  return [];
}

describe("pins that contradict hard rules are named, as a minimal set", () => {
  test("a member who is not able", () => {
    const document = organisation({
      competences: [{ id: "oven" }],
      tasks: [task("bake", 4, { requires: { oven: 3 } })],
      rules: [{ type: "pin", id: "ada bakes", member: "ada", task: "bake" }],
    });
    expect(contradictionOf(document)).toEqual(["ada bakes"]);
  });

  test("two pins for one portion, and a third that has nothing to do with it", () => {
    const document = organisation({
      tasks: [task("lead", 4, { portions: 1 }), task("bake", 4)],
      members: [member("ada", 20), member("bo", 20)],
      rules: [
        { type: "pin", id: "bo bakes", member: "bo", task: "bake" },
        { type: "pin", id: "ada leads", member: "ada", task: "lead" },
        { type: "pin", id: "bo leads", member: "bo", task: "lead" },
      ],
    });
    expect(contradictionOf(document)).toEqual(["ada leads", "bo leads"]);
  });

  test("pins beyond the hours of a member", () => {
    const document = organisation({
      tasks: [task("bake", 12), task("sell", 12)],
      members: [member("ada", 20), member("bo", 20)],
      rules: [
        { type: "pin", id: "ada bakes", member: "ada", task: "bake" },
        { type: "pin", id: "ada sells", member: "ada", task: "sell" },
      ],
    });
    expect(contradictionOf(document)).toEqual(["ada bakes", "ada sells", "capacity"]);
  });

  test("pins up to the last hour are no contradiction", () => {
    const document = organisation({
      tasks: [task("bake", 12), task("sell", 8)],
      members: [member("ada", 20), member("bo", 20)],
      rules: [
        { type: "pin", member: "ada", task: "bake" },
        { type: "pin", member: "ada", task: "sell" },
      ],
    });
    expect(contradictionOf(document)).toEqual([]);
  });

  test("a pin against a ban, and against four eyes", () => {
    const banned = organisation({
      rules: [
        { type: "pin", id: "ada works", member: "ada", task: "work" },
        { type: "forbid", id: "not ada", members: ["ada"], select: { tasks: "work" } },
      ],
    });
    expect(contradictionOf(banned)).toEqual(["ada works", "not ada"]);
    const eyes = organisation({
      tasks: [task("make", 4), task("check", 4)],
      rules: [
        { type: "pin", id: "ada makes", member: "ada", task: "make" },
        { type: "pin", id: "ada checks", member: "ada", task: "check" },
        {
          type: "apart",
          id: "four eyes",
          first: { tasks: "make" },
          second: { tasks: "check" },
          within: "any",
        },
      ],
    });
    expect(contradictionOf(eyes)).toEqual(["ada checks", "ada makes", "four eyes"]);
  });

  test("simultaneous tasks in one hand", () => {
    const document = organisation({
      tasks: [task("bake", 4), task("sell", 4)],
      dependencies: [{ from: "bake", to: "sell", kind: "simultaneous" }],
      rules: [
        { type: "pin", id: "ada bakes", member: "ada", task: "bake" },
        { type: "pin", id: "ada sells", member: "ada", task: "sell" },
      ],
    });
    expect(contradictionOf(document)).toEqual(["ada bakes", "ada sells", "simultaneous"]);
  });

  test("a soft pin never contradicts", () => {
    const document = organisation({
      competences: [{ id: "oven" }],
      tasks: [task("bake", 4, { requires: { oven: 3 } })],
      rules: [{ type: "pin", member: "ada", task: "bake", weight: 1 }],
    });
    expect(contradictionOf(document)).toEqual([]);
  });
});
