import { expect, test } from "vitest";
import type { Bottleneck, Change, Remedy } from "../../src/explain/index.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { checkReport, outlook } from "../../src/report/index.ts";
import { cafe } from "./sample.ts";

const causes: Bottleneck["causes"] = [
  { kind: "hours" },
  { kind: "rule", rule: "practice" },
  { kind: "competence", levels: [{ competence: "cook", level: 2 }] },
  ...(["exempt", "slots", "volunteers", "candidates", "absence"] as const).map((kind) => ({ kind, members: ["Ann", "Zoë"] })), // prettier-ignore
];
const bottleneck: Bottleneck = {
  periods: [0, 1, 3],
  tasks: [{ task: "eve.cook", hours: 12 }],
  people: [
    { member: "Ann", hours: 8, bound: "practice" },
    { member: "Zoë", hours: 1.5, bound: "capacity" },
  ],
  needed: 12,
  available: 9.5,
  short: 2.5,
  causes,
};
const changes: readonly Change[] = [
  { kind: "hire", hours: 8, levels: { cook: 2 } },
  { kind: "train", member: "Zoë", levels: [{ competence: "law", from: 0, to: 3 }], hours: 360, wished: true },
  { kind: "extend", member: "Ann", from: 8, to: 10 },
  { kind: "relax", rule: "practice" },
  { kind: "ask", members: ["Ann"], tasks: ["books"] },
  { kind: "slots", tasks: ["books"] },
  { kind: "move", task: "books", from: [1, 3], to: [1, 2, 3], hours: 2 },
  { kind: "drop", tasks: ["clean"] },
];
const remedies = changes.map((change): Remedy => {
  const open = { hours: change.kind === "hire" ? 0 : 16, share: 0.1, tasks: [] };
  const weeksToRepay = change.kind === "train" ? 20.2 : null;
  return { change, open, gained: 32, weeksToRepay } as unknown as Remedy;
});

const checked = { warnings: [], outlook: outlook(cafe), contradiction: [] };

test.each(LANGUAGES)("what stands in the way and what would help, in words (%s)", (language) => {
  const options = { language, all: true };
  const text = checkReport(cafe, { ...checked, bottlenecks: [bottleneck], remedies }, options);
  expect(text).not.toMatch(/undefined|NaN|\[object/u);
  for (const name of ["Ann", "Zoë", language === "fr" ? "cuisine" : language === "nl" ? "koken" : "cook"])
    expect(text).toContain(name);
  expect(text).toContain(language === "en" ? "2.5" : "2,5");
  expect(text.match(/ » /gu)).toHaveLength(causes.length + changes.length);
});

test("in Dutch it can be added up", () => {
  const text = checkReport(cafe, { ...checked, bottlenecks: [bottleneck], remedies: [] }, { language: "nl", width: 120 });
  expect(text).toContain("1 taak vraagt 12 u. per week");
  expect(text).toContain("2 leden kunnen en mogen dit doen, en kunnen samen hoogstens 9,5 u. per week aan:");
  expect(text).toContain("Dat is 2,5 u. per week te weinig.");
  expect(text).toContain("Geen van de ideeën die zijn uitgeprobeerd, helpt.");
}); // prettier-ignore

test("where nothing stands in the way it says so, and what that does not mean", () => {
  const text = checkReport(cafe, { ...checked, bottlenecks: [] }, { language: "nl" });
  expect(text).toContain("niets staat zeker in de weg");
});
