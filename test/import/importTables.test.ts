import * as XLSX from "@e965/xlsx";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importTables, problemText, type TableProblem } from "../../src/import/index.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { inspectOrganisation } from "../../src/parse.ts";

/** One problem, short: where, what, and what was probably meant. */
const short = ({ sheet, row, column, code, maybe }: TableProblem) =>
  [sheet, row, column, code, ...(maybe === undefined ? [] : [maybe])].join(" ");

async function read(tables: Readonly<Record<string, string>>) {
  const files = Object.entries(tables).map(([name, content]) => ({ name: `${name}.csv`, content }));
  const { document, problems } = await importTables(files);
  return { document, problems, told: problems.map(short) };
}

const MEMBERS = "naam;uren\nAda;10\nBilal;12\n";
const TASKS = "taak;uren;soort\nbakken;8;uitvoerend\nverkopen;6;uitvoerend\n";

describe("tables as co-ops keep them", () => {
  test("the example gives a document that can be solved, with what was guessed told by its place", async () => {
    const files = ["taken.csv", "wie kan wat.csv", "jobs.csv"].map((name) => ({
      name: `examples/tables/${name}`,
      content: new Uint8Array(readFileSync(new URL(`../../examples/tables/${name}`, import.meta.url))),
    }));
    const { document, problems } = await importTables(files);
    expect(problems.map(short)).toEqual([
      "taken 3 G unknown-column", "taken 8  double", "taken 11  gap", "   no-calendar",
    ]); // prettier-ignore
    expect(inspectOrganisation(document).issues).toEqual([]);
    expect(document.tasks.map(({ id, hours, unpleasant }) => [id, hours, unpleasant])).toEqual([
      ["menu maken", 3.5, undefined], ["boodschappen", 6, 0.1], ["koken", 18, undefined], ["opdienen", 7.5, undefined],
      ["afwas", 9, 0.5], ["toiletten poetsen", 2, 0.8], ["boekhouding", 2.5, 0.2], ["vrijwilligers zoeken", 1, undefined],
    ]); // prettier-ignore
    const [fatima] = document.members;
    expect(fatima).toEqual({
      id: "Fatima",
      hours: 16,
      levels: { koken: 4 },
      preferences: { tasks: { koken: 2, afwas: -1, "toiletten poetsen": -2, "vrijwilligers zoeken": 1 } },
    });
    expect(document.asIs?.find(({ task }) => task === "boodschappen")?.shares).toEqual({
      Fatima: 2 / 6,
      Marleen: 4 / 6,
    });
  });

  test("every problem has its sheet, row and column, all at once, with a guess where there is one", async () => {
    const { told, document } = await read({
      taken:
        "taak;uren;soort;vraagt\nbakken;veel;uitvoerent;brood 3\nverkopen;6;uitvoerend;\nverkopen;3;;\n;4;;\nafwas;-2;ondersteunend;\n",
      leden: "naam;uren\nAda;10\nAda ;8\nBilal;1.000\n",
      competenties: "competentie\nbrood\n",
      matrix: "lid;brood;bakkken;bakken\nAda;5;1;heel graag\nBillal;3;;\nBilal;x;;graagg\n",
    });
    expect([...told].sort()).toEqual([
      "   no-calendar", "leden 3  twice", "leden 4 B thousands 1000", "matrix 1 C unknown-column bakken", "matrix 2 B range",
      "matrix 3  unknown-name Bilal", "matrix 4 B level-mark 3", "matrix 4 D preference graag", "taken 2  hours-missing",
      "taken 2 B number", "taken 2 C kind uitvoerend", "taken 4  twice", "taken 5  no-name", "taken 6  hours-missing",
      "taken 6 B range 2",
    ]); // prettier-ignore
    expect(document.members).toHaveLength(2);
  });

  test.each([
    ["4/1/2027", "2027-01-04"], ["04-01-27", "2027-01-04"], ["2027/1/4", "2027-01-04"], ["ma 4/01/2027", "2027-01-04"],
    ["4 januari 2027", "2027-01-04"], ["4-jan-27", "2027-01-04"], ["lundi 1er févr. 2027", "2027-02-01"],
    ["1 August 2027", "2027-08-01"], ["29 février 2028", "2028-02-29"], ["4 mrt. 2027", "2027-03-04"],
    ["31/02/2027", undefined], ["1/13/2027", undefined], ["4 janvember 2027", undefined], ["4-1/2027", undefined],
    ["volgende week", undefined],
  ])("the first day may be written as %s", async (written, start) => {
    const { document, told } = await read({ organisatie: `gegeven;waarde\nnaam;Brood\neerste dag;${written}\n` });
    expect(document.calendar.start).toBe(start);
    expect(told.includes("organisatie 3 B date")).toBe(start === undefined);
  }); // prettier-ignore

  test("no hours are too few, and what is enough is told", async () => {
    const { problems } = await read({ taken: "taak;uren\nbakken;0\n", leden: MEMBERS });
    const [problem] = problems;
    expect(problem && problemText(problem, "nl")).toContain("tussen 0,001 en 100.000");
  });

  test("a sheet that is out of sight is passed over, and told", async () => {
    const book = XLSX.utils.book_new();
    const add = (name: string, rows: unknown[][]) =>
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
    add("Taken", [["taak", "uren"], ["bakken", 8]]);
    add("Leden", [["naam", "uren"], ["Ada", 10]]);
    add("Leden & \"oud\" <2025>", [["naam", "uren"], ["Weg", 38]]);
    add("Leden vroeger", [["naam", "uren"], ["Lang weg", 38]]);
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
    const content = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const { document, problems } = await importTables([{ name: "alles.xlsx", content }]);
    expect(document.members.map(({ id }) => id)).toEqual(["Ada"]);
    expect(problems.filter(({ code }) => code === "hidden").map(({ sheet }) => sheet)).toEqual([
      'Leden & "oud" <2025>',
      "Leden vroeger",
    ]);
  }); // prettier-ignore

  test("a list in one cell does not decide what divides the cells", async () => {
    const { document, told } = await read({
      taken:
        "taak,uren,labels\nbakken,8,oven; vroeg; warm; samen; maandag; zwaar; nacht; bloem\nverkopen,6,\n",
      leden: MEMBERS,
    });
    expect(document.tasks.map(({ id, hours, tags }) => [id, hours, tags?.length])).toEqual([
      ["bakken", 8, 8],
      ["verkopen", 6, undefined],
    ]);
    expect(told).not.toContain("taken   unknown-table");
  });

  test("heads in three languages, whatever the order, signs and capitals", async () => {
    const { document, told } = await read({
      tâches: 'TÂCHE,Heures par semaine,Sorte,Désagréable\npétrir,"7,5",Exécution,oui\n',
      people: "Name\tHours per week\nAda\t10\n",
      "skills matrix": "Who\tlevel: bread\tlikes: petrir\nada\tcan teach\trather not\n",
    });
    expect(told.filter((line) => !line.includes("no-calendar"))).toEqual([]);
    expect(document.tasks).toEqual([{ id: "pétrir", hours: 7.5, kind: "executing", unpleasant: 0.5 }]);
    expect(document.members).toEqual([
      { id: "Ada", hours: 10, levels: { bread: 4 }, preferences: { tasks: { pétrir: -1 } } },
    ]);
  });

  test("who does what today as hours or as shares, with percent signs or without", async () => {
    const shares = async (cells: string) =>
      (await read({ taken: TASKS, leden: MEMBERS, nu: `taak;Ada;Bilal\nbakken;${cells}\n` })).document
        .asIs?.[0]?.shares;
    expect(await shares("2;6")).toEqual({ Ada: 0.25, Bilal: 0.75 });
    expect(await shares("25%;75 %")).toEqual({ Ada: 0.25, Bilal: 0.75 });
    expect(await shares("0,25;0,75")).toEqual({ Ada: 0.25, Bilal: 0.75 });
    const { told } = await read({ taken: TASKS, leden: MEMBERS, nu: "taak;Ada;Bilal\nbakken;75%;75%\n" });
    expect(told).toContain("taken 2  shares");
  });

  test("a workbook with merged titles and groups, dates that Excel made, a note among the sheets", async () => {
    const book = XLSX.utils.book_new();
    const add = (name: string, rows: unknown[][], merges: string[] = []) => {
      const sheet = XLSX.utils.aoa_to_sheet(rows);
      sheet["!merges"] = merges.map((range) => XLSX.utils.decode_range(range));
      XLSX.utils.book_append_sheet(book, sheet, name);
    };
    add(
      "Onze taken",
      [
        ["Takenlijst 2027"],
        ["taak", "uren", "soort"],
        ["bakken", 8, "uitvoerend"],
        ["verkopen", new Date(Date.UTC(2027, 3, 3)), "uitvoerend"],
      ],
      ["A1:C1"],
    );
    add(
      "Matrix",
      [
        ["", "kunnen", "", "graag doen"],
        ["wie", "brood", "kassa", "bakken"],
        ["Ada", 3, "geen", 2],
      ],
      ["B1:C1"],
    );
    add("Kladblad", [["morgen bloem kopen"]]);
    const content = new Uint8Array(
      XLSX.write(book, { type: "array", bookType: "xlsx", cellDates: true }) as ArrayBuffer,
    );
    const { document, problems } = await importTables([{ name: "alles.xlsx", content }]);
    expect(problems.map(short)).toEqual([
      "Kladblad   unknown-table", "Onze taken 4 B date-not-number", "Onze taken 4  hours-missing", "Matrix 3  hours-missing",
      "   no-members", "   no-calendar",
    ]); // prettier-ignore
    expect(document.tasks.map(({ id }) => id)).toEqual(["bakken"]);
  });

  test("what is written in Windows-1252 or UTF-16, with a line that names the separator", async () => {
    const text = "sep=|\r\ntaak|uren|soort\r\nontvangst cliënten|3|uitvoerend\r\n";
    const latin = Uint8Array.from(Array.from(text).map((letter) => letter.charCodeAt(0)));
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]),
    ]);
    for (const content of [latin, wide]) {
      const { document } = await importTables([{ name: "taken.csv", content }]);
      expect(document.tasks[0]?.id).toBe("ontvangst cliënten");
    }
  });

  test("jobs alone make the task list, and say what stands in several", async () => {
    const { document, told } = await read({
      jobs: "Job;Taak;Uren\nAda;bakken;6\n;poetsen;2\nBilal;bakken;4\n",
    });
    expect(document.tasks.map(({ id, hours }) => [id, hours])).toEqual([
      ["bakken", 10],
      ["poetsen", 2],
    ]);
    expect(document.members.map(({ id, hours }) => [id, hours])).toEqual([
      ["Ada", 8],
      ["Bilal", 4],
    ]);
    expect(told).toContain("   double");
    expect(inspectOrganisation(document).organisation).not.toBeNull();
  });

  test("the guard against formulas is taken off again", async () => {
    const { document } = await read({
      taken: "taak;uren;soort\n'=som;1;staf\n'+32;1;staf\n'''t huis;1;staf\n",
    });
    expect(document.tasks.map(({ id }) => id)).toEqual(["=som", "+32", "'''t huis"]);
  });

  test("nothing at all is told, and is no crash", async () => {
    expect((await importTables([])).problems.map(({ code }) => code)).toEqual([
      "no-tasks",
      "no-members",
      "no-calendar",
    ]);
    const { problems } = await importTables([
      { name: "leeg.csv", content: "" },
      { name: "beeld.png", content: Uint8Array.from([0x89, 0x50, 0, 0, 1]) },
      { name: "stuk.xlsx", content: new TextEncoder().encode("PK\u0003\u0004 no zip") },
      { name: "open.csv", content: 'taak;uren\n"bakken;8\n' },
    ]);
    expect(problems.slice(0, 4).map(({ code }) => code)).toEqual([
      "empty",
      "unreadable",
      "unreadable",
      "unreadable",
    ]);
  });

  test("names that reach the prototype of an object are refused", async () => {
    const { document } = await read({
      taken: "taak;uren;soort\n__proto__;3;staf\nbakken;8;staf\n",
      leden: MEMBERS,
    });
    expect(document.tasks.map(({ id }) => id)).toEqual(["bakken"]);
    expect(Object.getPrototypeOf(document)).toBe(Object.prototype);
  });

  test.each(LANGUAGES)("every problem is told in words (%s)", async (language) => {
    const { problems } = await read({
      taken: "taak;uren;soort\nbakken;veel;uitvoerent\n",
      leden: "naam;uren\nAda;1.000\nAda;2\n",
      x: "y",
    });
    for (const problem of problems) {
      expect(problemText(problem, language)).not.toMatch(/undefined|NaN|\[object/u);
      expect(problemText(problem, language).length).toBeGreaterThan(15);
    }
    const told = problems.filter(({ code }) => code === "number").map((found) => problemText(found, "nl"));
    expect(told).toEqual(['taken, rij 2, kolom B: "veel" is geen getal']);
  });
});
