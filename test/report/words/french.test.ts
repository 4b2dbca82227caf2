import { describe, expect, test } from "vitest";
import { parseOrganisation } from "../../../src/parse.ts";
import { htmlReport, icsFiles, markdownReport, textReport } from "../../../src/report/index.ts";
import { SECTION_NAMES } from "../../../src/report/sections/index.ts";
import { de, inFrench } from "../../../src/report/words/french.ts";
import { reportWords } from "../../../src/report/words/index.ts";
import { cafe, cafePlan } from "../sample.ts";

describe("French as it is set", () => {
  test("signs of two parts do not begin a line, in words and in what is said with them", () => {
    const words = inFrench({
      asks: "Qui fait quoi ? Tous ; vraiment !",
      list: ["a : b"],
      says: (name: string) => ({ quoted: `« ${name} » : 4 %` }),
      count: 3,
    });
    expect(words.asks).toBe("Qui fait quoi\u202f? Tous\u202f; vraiment\u202f!");
    expect(words.list).toEqual(["a\u00a0: b"]);
    expect(words.says("Ann")).toEqual({ quoted: "«\u00a0Ann\u00a0»\u00a0: 4 %" });
    expect(words.count).toBe(3);
  });

  test("reports have no sign of two parts that could begin a line", async () => {
    const options = { language: "fr", sections: SECTION_NAMES } as const;
    const page = (await htmlReport(cafe, cafePlan, options)).replace(/<style>[^]*<\/style>/u, "");
    const [calendar] = await icsFiles(cafe, cafePlan, options);
    for (const text of [
      textReport(cafe, cafePlan, options),
      markdownReport(cafe, cafePlan, options),
      page,
      String(calendar?.content),
    ])
      expect(/\S [:;?!»]|« /u.exec(text)?.[0]).toBeUndefined();
  });

  test("of loses its vowel before another", () => {
    const names = ["Ada", "Élise", "Øystein", "Yves", "Yara", "Björn", "Hatice", "8 membres", "œuvre"];
    expect(names.map(de)).toEqual([
      "d'Ada", "d'Élise", "de Øystein", "d'Yves", "de Yara", "de Björn", "de Hatice", "de 8 membres", "d'œuvre",
    ]); // prettier-ignore
    const { fairness, replan } = reportWords.fr;
    expect(fairness.envies("Ada")).toContain("le travail d'Ada\u202f;");
    expect(fairness.parts(2, "écrire")).toBe("2 parts d'écrire");
    expect(replan.passes("Ada", "Bo")).toBe("d'Ada à Bo");
  });

  test("the first day of a month is 1er", () => {
    const calendar = { ...cafe.calendar, start: "2027-02-01" };
    const dated = parseOrganisation(JSON.parse(JSON.stringify({ ...cafe, calendar })));
    const text = textReport(dated, cafePlan, { language: "fr" });
    expect(text).toContain("du 1er février 2027 au");
    expect(text).toContain("1er\u00a0févr.");
    expect(text).not.toMatch(/(?<!\d)1[ \u00a0](?:f|mars)/u);
  });
});

test("days have their year where the plan is longer than one", () => {
  const calendar = { ...cafe.calendar, weeksPerPeriod: 14 };
  const long = parseOrganisation(JSON.parse(JSON.stringify({ ...cafe, calendar })));
  const text = textReport(long, cafePlan, { language: "nl", sections: ["rota"] });
  expect(text).toContain("4\u00a0jan\u00a02027");
  expect(textReport(cafe, cafePlan, { language: "nl", sections: ["rota"] })).not.toContain("jan\u00a02027");
});
