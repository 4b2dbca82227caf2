import { describe, expect, test } from "vitest";
import type { Member } from "../../src/model/organisation.ts";
import { availableHours } from "../../src/domain/horizon.ts";
import { change, ChangesError, parseChanges } from "../../src/scenarios/index.ts";
import { member, organisation, task, weeks } from "../support/organisation.ts";
import { bakery, changes } from "./sample.ts";

const hoursOf = (members: readonly Member[], id: string) => {
  const found = members.find((each) => each.id === id);
  return found === undefined ? [] : [...availableHours(found, 6)];
};

describe("the document after a change", () => {
  test("an absence leaves the hours that are left, and the organisation given as it was", () => {
    const before = JSON.stringify(bakery);
    const { members } = change(
      bakery,
      changes([{ kind: "absence", member: "ann", from: 2, to: 3, hours: 4 }]),
    );
    expect(hoursOf(members, "ann")).toEqual([16, 16, 4, 4, 16, 16]);
    expect(JSON.stringify(bakery)).toBe(before);
  });

  test("an absence never gives more hours than there were", () => {
    const away = changes([{ kind: "absence", member: "ann", from: 1, to: 2 }]);
    const back = changes([{ kind: "absence", member: "ann", from: 2, to: 3, hours: 8 }]);
    expect(hoursOf(change(change(bakery, away), back).members, "ann")).toEqual([16, 0, 0, 8, 16, 16]);
  });

  test("who leaves stays in the document without hours; who joins has none before", () => {
    const list = changes([
      { kind: "leaving", member: "bo", from: 4 },
      { kind: "joining", from: 3, member: member("eli", 12) },
    ]);
    const { members } = change(bakery, list);
    expect(hoursOf(members, "bo")).toEqual([16, 16, 16, 16, 0, 0]);
    expect(hoursOf(members, "eli")).toEqual([0, 0, 0, 12, 12, 12]);
  });

  test("who joins may be away as well, in whichever order the list says so", () => {
    const list = changes([
      { kind: "absence", member: "eli", from: 4, to: 4 },
      { kind: "joining", from: 3, member: member("eli", 12) },
    ]);
    expect(hoursOf(change(bakery, list).members, "eli")).toEqual([0, 0, 0, 12, 0, 12]);
  });

  test("likes that are named replace those of before", () => {
    const list = changes([{ kind: "preference", member: "ann", tasks: { sell: 1 } }]);
    expect(change(bakery, list).members[0]?.preferences.tasks).toEqual({ bake: 2, sell: 1 });
  });

  test("what was learned for a wish that is withdrawn stays possible, but no more of it", () => {
    const learning = organisation({
      calendar: weeks(4),
      competences: [{ id: "craft" }],
      tasks: [task("make", 8, { requires: { craft: 2 } })],
      members: [
        member("ada", 20, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 2 }] }),
        member("bob", 20, { levels: { craft: 3 } }),
      ],
    });
    const list = changes([{ kind: "wishes", member: "ada", from: 2, wishes: [] }], learning);
    const changed = change(learning, list);
    expect(changed.members[0]?.wishes).toMatchObject([{ competence: "craft", weight: 0 }]);
    expect(changed.rules).toMatchObject([
      { type: "forbid", members: ["ada"], select: { tasks: ["make"] }, periods: [2, 3] },
    ]);
  });

  test("a pin holds where its member is there", () => {
    const pinned = organisation({
      calendar: weeks(4),
      members: [member("ada", 40), member("bob", 40)],
      rules: [
        { type: "pin", member: "ada", task: "work" },
        { type: "pin", member: "bob", task: "work", share: 0, periods: [1] },
      ],
    });
    const list = changes(
      [
        { kind: "absence", member: "ada", from: 1, to: 2 },
        { kind: "leaving", member: "bob", from: 0 },
      ],
      pinned,
    );
    expect(change(pinned, list).rules).toMatchObject([{ periods: [0, 3] }, { periods: [1], weight: 0 }]);
  });

  test("swaps and covers leave the document as it is", () => {
    const list = changes([{ kind: "cover", member: "ann", by: "bo", task: "bake", from: 1 }]);
    expect(change(bakery, list)).toEqual(bakery);
  });
});

describe("changes that cannot be made are all told at once", () => {
  const issuesOf = (document: unknown) => {
    try {
      parseChanges(document, bakery);
      return [];
    } catch (error) {
      if (error instanceof ChangesError)
        return error.issues.map(({ at, code, maybe }) => [at, code, ...(maybe === undefined ? [] : [maybe])]);
      throw error;
    }
  };

  test("unknown kinds and ids, with a guess", () => {
    const document = {
      schema: "beurtrol-changes/1",
      changes: [
        { kind: "absense", member: "ann", from: 2 },
        { kind: "leaving", member: "an", from: 1 },
        { kind: "cover", member: "ann", by: "bo", task: "bakee", from: 1 },
      ],
    };
    expect(issuesOf(document)).toEqual([
      ["changes[0].kind", expect.any(String), '"absence"'],
      ["changes[1].member", "unknown-member", '"ann"'],
      ["changes[2].task", "unknown-task", '"bake"'],
    ]);
  });

  test("periods that do not exist, end before they begin or are over; members twice or with themselves", () => {
    const document = {
      schema: "beurtrol-changes/1",
      from: 2,
      changes: [
        { kind: "absence", member: "ann", from: 4, to: 6 },
        { kind: "absence", member: "ann", from: 4, to: 3 },
        { kind: "leaving", member: "bo", from: 1 },
        { kind: "joining", member: { id: "cas", hours: 8 }, from: 3 },
        { kind: "cover", member: "dee", by: "dee", task: "sell", from: 3 },
      ],
    };
    expect(issuesOf(document)).toMatchObject([
      ["changes[0]", "period-outside"],
      ["changes[1]", "ends-before-it-begins"],
      ["changes[2]", "in-the-past", "period 2"],
      ["changes[3].member.id", "duplicate-id"],
      ["changes[4]", "with-oneself"],
    ]);
  });

  test("another kind of document", () => {
    expect(issuesOf({ schema: "beurtrol/1" })).toEqual([["schema", "wrong-schema", '"beurtrol-changes/1"']]);
    expect(issuesOf(null)).toMatchObject([["document", "not-a-document"]]);
  });
});
