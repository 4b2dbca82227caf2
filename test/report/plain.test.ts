import { expect, test } from "vitest";
import { parseOrganisation } from "../../src/parse.ts";
import { htmlReport, markdownReport, textReport } from "../../src/report/index.ts";
import { plain } from "../../src/report/plain.ts";
import { cafe, cafePlan } from "./sample.ts";

test("names keep what is read and lose what gives orders", () => {
  expect(plain("Zoë 李娜 👩‍👧 שלום\nonder")).toBe("Zoë 李娜 👩‍👧 שלום\nonder");
  expect(plain("\u001b[31mrood\u0007\r\u0000 \u202Eom\u202C")).toBe("[31mrood om");
});

test("no report gives orders to a terminal, or turns around what follows a name", async () => {
  const named = (thing: { readonly id: string }) => ({
    ...thing,
    name: `\u001b]0;hallo\u0007\u202E${thing.id}\r`,
  });
  const { members, tasks, processes } = cafe;
  const changed = {
    ...cafe,
    name: "\u001b[2J",
    members: members.map(named),
    tasks: tasks.map(named),
    processes: processes.map(named),
  };
  const evil = parseOrganisation(JSON.parse(JSON.stringify(changed)));
  const options = { language: "nl" } as const;
  for (const text of [
    textReport(evil, cafePlan, options),
    markdownReport(evil, cafePlan, options),
    await htmlReport(evil, cafePlan, options),
  ])
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
});
