import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  certify,
  NOTIONS,
  type MemberCertificates,
  type Move,
  type Notion,
} from "../../src/fairness/index.ts";
import { verify } from "../../src/verify.ts";
import { bundlesOf, Definitions, feelings, type Feelings } from "./definitions.ts";
import { caseOf, smallCase, type SmallCase } from "./small.ts";

type Held = readonly (string | null)[];

/** Whether members can do what they hold, are there, and have the hours: all the rules that these small groups have. */
function isLegal({ document, portions }: SmallCase, held: Held): boolean {
  const members = new Map(document.members.map((member) => [member.id, member]));
  const tasks = new Map(document.tasks.map((task) => [task.id, task]));
  const hours = new Map<string, number>();
  return portions.every(({ task: id, turn, hours: own }, portion) => {
    const holder = held[portion] ?? null;
    if (holder === null) return true;
    const [member, task] = [members.get(holder), tasks.get(id)];
    const period = task?.periods?.[turn] ?? 0;
    const away = (member?.availability ?? []).some(({ periods }) => periods.includes(period));
    const level = member?.levels?.["craft"] ?? 0;
    const key = `${holder} ${period}`;
    hours.set(key, (hours.get(key) ?? 0) + own);
    const enough = (hours.get(key) ?? 0) <= (member?.hours ?? 0);
    return !away && enough && level >= (task?.requires?.["craft"] ?? 0);
  });
}

/** The same case, with what does not fit left open. */
function legal(found: SmallCase): SmallCase {
  const held: (string | null)[] = [];
  for (const holder of found.held) {
    const longer = [...held, holder];
    held.push(isLegal(found, longer) ? holder : null);
  }
  return caseOf(found.document, found.portions, held);
}

const limited = smallCase({ members: [2, 3], portions: 5, limited: true, hours: [1, 3, 6, 12] }).map(legal);
/** So little room that something often has to be taken in return. */
const tight = smallCase({ members: [2, 2], portions: 8, limited: false, hours: [6, 7] }).map(legal);

/** Every legal division that covers as much of each turn. */
function divisions(found: SmallCase): readonly Held[] {
  const { document, portions, held } = found;
  const all: Held[] = [];
  const lay = (so: Held): void => {
    if (so.length < portions.length) {
      // Which portions of a turn are open does not matter: those that are open in the plan.
      const choices = held[so.length] === null ? [null] : document.members.map(({ id }) => id);
      for (const choice of choices) lay([...so, choice]);
    } else if (isLegal(found, so)) all.push(so);
  };
  lay([]);
  return all;
}

function saysNo(found: SmallCase, felt: Feelings, held: Held, member: string, notion: Notion): boolean {
  const definitions = new Definitions(felt, bundlesOf({ ...found, held }));
  const count = found.portions.length;
  if (notion === "ef1" || notion === "eq1") return !definitions[notion](member);
  return !definitions[notion](member, count);
}

const runs = { numRuns: 200 };

property.prop([limited], runs)("unavoidable is so in every division that covers as much", (found) => {
  const felt = feelings(found);
  const all = certify(found.organisation, found.plan).members;
  for (const { member, certificates } of all) {
    for (const notion of NOTIONS) {
      if (certificates[notion].because !== "unavoidable") continue;
      const better = divisions(found).find((held) => !saysNo(found, felt, held, member, notion));
      expect(better, `${member} ${notion}`).toBeUndefined();
    }
  }
});

/** What a member carries for their part, with what they carried before. */
function rateOf(found: SmallCase, felt: Feelings, held: Held, member: string): number {
  const definitions = new Definitions(felt, bundlesOf({ ...found, held }), true);
  return definitions.rate(member);
}

/** All divisions that come of the plan by giving portions of one turn to another, perhaps for portions of another turn. */
function exchanges(found: SmallCase, felt: Feelings, member: string, other: string): readonly Held[] {
  const { portions, held } = found;
  const turns = [...new Set(portions.map(({ task, turn }) => JSON.stringify([task, turn])))];
  const gifts = (from: string, to: string) =>
    turns.flatMap((turn) => {
      const own = portions.flatMap(({ task, turn: place }, index) =>
        JSON.stringify([task, place]) === turn && held[index] === from ? [index] : [],
      );
      return own.length === 0 ? [] : [...new Set([1, own.length])].map((size) => ({ turn, to, own: own.slice(0, size) })); // prettier-ignore
    });
  const after = (...passed: readonly { to: string; own: readonly number[] }[]) =>
    held.map((holder, index) => passed.find(({ own }) => own.includes(index))?.to ?? holder);
  return gifts(member, other)
    .filter(({ own: [first = 0] }) => felt.cost(member, first) > 0)
    .flatMap((given) => [
      after(given),
      ...gifts(other, member)
        .filter(({ turn }) => turn !== given.turn)
        .map((returned) => after(given, returned)),
    ]);
}

property.prop([fc.oneof(limited, tight)], runs)(
  "the move is the best there is, and none is named only if there is none",
  (found) => {
    const felt = feelings(found);
    for (const own of certify(found.organisation, found.plan).members) {
      if (NOTIONS.every((notion) => own.certificates[notion].holds === true)) continue;
      const now = rateOf(found, felt, found.held, own.member);
      const rates = felt.members
        .filter((other) => other !== own.member)
        .flatMap((other) =>
          exchanges(found, felt, own.member, other)
            .filter((held) => isLegal(found, held))
            .map((held) => Math.max(rateOf(found, felt, held, own.member), rateOf(found, felt, held, other))),
        );
      const best = Math.min(now, ...rates);
      if (best > now - 1e-6) expect(own.move).toBeNull();
      else expect(rateAfter(found, felt, own)).toBeCloseTo(best, 6);
    }
  },
);

function rateAfter(found: SmallCase, felt: Feelings, { member, move }: MemberCertificates): number {
  if (move === null) return Infinity;
  const held = carriedOut(found, member, move);
  return Math.max(rateOf(found, felt, held, member), rateOf(found, felt, held, move.to));
}

function carriedOut({ document, portions, held }: SmallCase, member: string, move: Move): Held {
  const isOf = (task: string, first: number, portion: number) => {
    const own = portions[portion];
    const periods = document.tasks.find(({ id }) => id === task)?.periods;
    return own?.task === task && periods?.[own.turn] === first;
  };
  let [given, returned] = [move.portions, move.inReturn?.portions ?? 0];
  return held.map((holder, portion) => {
    if (holder === member && given > 0 && isOf(move.task, move.first, portion)) {
      given -= 1;
      return move.to;
    }
    const { inReturn } = move;
    if (
      inReturn !== null &&
      holder === move.to &&
      returned > 0 &&
      isOf(inReturn.task, inReturn.first, portion)
    ) {
      // prettier-ignore
      returned -= 1;
      return member;
    }
    return holder;
  });
}

test("moves keep the rules by the independent check too, and every reason is met", () => {
  const reasons = new Set<string | null>();
  const obstacles = new Set<string | null>();
  for (const found of fc.sample(fc.oneof(limited, tight), 150)) {
    expect(verify(found.organisation, found.plan).violations).toEqual([]);
    for (const own of certify(found.organisation, found.plan).members) {
      for (const notion of NOTIONS) reasons.add(own.certificates[notion].because);
      for (const { others } of own.relief) for (const { kind } of others) obstacles.add(kind);
      if (own.move === null) continue;
      const after = caseOf(found.document, found.portions, carriedOut(found, own.member, own.move));
      expect(verify(after.organisation, after.plan).violations).toEqual([]);
    }
  }
  expect([...reasons].sort()).toEqual(["history", "movable", "stuck", "unavoidable", null].sort());
  expect([...obstacles].sort()).toEqual(["busy", "heavier", "hours", "noPart", null].sort());
});
