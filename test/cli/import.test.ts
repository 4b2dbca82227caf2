import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseOrganisation } from "../../src/parse.ts";
import { beurtrol, folder } from "./run.ts";

const file = folder();
const tables = ["taken", "wie kan wat", "jobs"].map((name) =>
  new URL(`../../examples/tables/${name}.csv`, import.meta.url).pathname.replaceAll("%20", " "),
);

test("import makes a document of tables, and tells what it guessed", async () => {
  const { code, out, err } = await beurtrol([
    "import",
    ...tables,
    "--out",
    file("keuken.json"),
    "--lang",
    "nl",
  ]);
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(err).toContain(
    'taken, rij 8: dubbel: de jobs geven samen 11 uur aan "afwas" (Jos, Yusuf), nodig is 9',
  );
  expect(err).toContain("0 fouten en 4 opmerkingen");
  const document: unknown = JSON.parse(readFileSync(file("keuken.json"), "utf8"));
  expect(parseOrganisation(document).members).toHaveLength(4);
});

test("with errors nothing is written unless it is asked for; all of them are told", async () => {
  writeFileSync(file("taken.csv"), "taak;uren;soort\nbakken;veel;uitvoerend\npoetsen;4;ondersteunend\n");
  writeFileSync(file("leden.csv"), "naam;uren\nAda;10\nAda;8\n");
  const paths = [file("taken.csv"), file("leden.csv")];
  const [refused, forced, json] = await Promise.all([
    beurtrol(["import", ...paths, "--lang", "fr"]),
    beurtrol(["import", ...paths, "--force"]),
    beurtrol(["import", ...paths, "--format", "json"]),
  ]);
  expect(refused).toMatchObject({ code: 2, out: "" });
  expect(refused.err).toContain("taken, ligne 2, colonne B : « veel »".replace(" :", ":"));
  expect(refused.err).toContain("leden, ligne 3");
  expect(forced.code).toBe(2);
  expect(JSON.parse(forced.out)).toMatchObject({
    tasks: [{ id: "poetsen" }],
    members: [{ id: "Ada", hours: 10 }],
  });
  expect(JSON.parse(json.err)).toHaveProperty("problems");
  expect(await beurtrol(["import", file("none.csv")])).toMatchObject({ code: 2, out: "" });
});
