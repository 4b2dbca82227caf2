import { test as property } from "@fast-check/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { certify, NOTIONS, type MemberCertificates, type Notion } from "../../src/fairness/index.ts";
import { bundlesOf, Definitions, feelings } from "./definitions.ts";
import { smallCase, type SmallCase } from "./small.ts";

const open = smallCase({ members: [2, 4], portions: 6, limited: false, hours: [10, 20, 40] });

/** What each notion says by its definition, of this horizon or with what was carried before. */
function byDefinition(found: SmallCase, withHistory = false) {
  const definitions = new Definitions(feelings(found), bundlesOf(found), withHistory);
  const count = found.portions.length;
  const says = (i: string): Record<Notion, boolean> => ({
    proportional: definitions.proportional(i, count),
    propx: definitions.propx(i, count),
    ef1: definitions.ef1(i),
    eq1: definitions.eq1(i),
    maximin: definitions.maximin(i, count),
  });
  return { definitions, says, count };
}

property.prop([open], { numRuns: 200 })("certificates say what their definitions say", (found) => {
  const { members, group } = certify(found.organisation, found.plan);
  const now = byDefinition(found);
  const evened = byDefinition(found, true);
  expect(members.map(({ member }) => member)).toEqual(feelings(found).members);
  for (const own of members) {
    const says = now.says(own.member);
    const saysEvened = evened.says(own.member);
    for (const notion of NOTIONS) {
      const { holds, because } = own.certificates[notion];
      expect(holds, `${own.member} ${notion}`).toBe(says[notion]);
      if (holds === true) expect(because).toBeNull();
      else if (because !== "unavoidable") expect(because === "history").toBe(saysEvened[notion]);
    }
    figuresMatch(found, own);
  }
  for (const notion of NOTIONS)
    expect(group.holds[notion]).toBe(members.every(({ member }) => now.says(member)[notion]));
  expect(group.worstRate).toBeCloseTo(Math.max(...members.map(({ rate }) => rate)), 6);
});

function figuresMatch(found: SmallCase, own: MemberCertificates): void {
  const { definitions, count } = byDefinition(found);
  const { member, burden, rate, fairShare, margin, maximinShare } = own;
  const share = definitions.fairShare(member, count);
  expect(burden).toBeCloseTo(definitions.cost(member, member), 6);
  expect(rate).toBeCloseTo(definitions.rate(member), 6);
  expect(maximinShare).toBeCloseTo(definitions.maximinShare(member, count), 6);
  if (share === 0) expect([fairShare, margin]).toEqual([null, null]);
  else expect(margin).toBeCloseTo(definitions.cost(member, member) / share, 6);
  expect(own.heavierThan).toEqual(definitions.heavierThan(member));
  const envied = definitions.envied(member);
  expect(own.envies.map(({ of }) => of)).toEqual(envied.map(({ of }) => of));
  own.envies.forEach(({ healing }, index) => {
    const healers = (envied[index]?.healers ?? []).map((portion) => turnOf(found, portion));
    if (healing === null) expect(healers).toEqual([]);
    else expect(healers).toContainEqual(healing);
  });
}

function turnOf({ document, portions }: SmallCase, portion: number) {
  const { task = "", turn = 0 } = portions[portion] ?? {};
  const period = document.tasks.find(({ id }) => id === task)?.periods?.[turn];
  return { task, first: period, last: period };
}

test("enough of the cases say no, and for several reasons", () => {
  const verdicts = fc
    .sample(open, 100)
    .flatMap(({ organisation, plan }) => certify(organisation, plan).members)
    .flatMap(({ certificates }) => NOTIONS.map((notion) => ({ notion, ...certificates[notion] })));
  for (const notion of NOTIONS) {
    const own = verdicts.filter((verdict) => verdict.notion === notion);
    for (const answer of [true, false])
      expect(own.filter(({ holds }) => holds === answer).length, notion).toBeGreaterThan(10);
  }
  expect(verdicts.some(({ because }) => because === "history")).toBe(true);
});
