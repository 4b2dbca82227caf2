import type { RequirementResult, Requirements, Unknown } from "../../measures/index.ts";
import { label, table, type Line } from "../blocks.ts";
import { folded, type Page } from "../page.ts";
import type { ShownQuality } from "../shownQuality.ts";
import type { Column } from "../table.ts";

/**
 * What clients and the law ask of the processes: met or not, by how much, today and with the plan; nothing if they ask
 * nothing.
 */
export function requirementLines(
  page: Page,
  divisions: { readonly today: ShownQuality | null; readonly plan: ShownQuality | null },
): readonly Line[] {
  const { words } = page;
  const told = words.quality.requirements;
  const [today, plan] = [divisions.today?.requirements ?? null, divisions.plan?.requirements ?? null];
  const last = plan ?? today;
  if (last === null || last.results.length === 0) return [];
  const rows = last.results.map((result, index) => ({
    result,
    before: today?.results[index] ?? null,
    after: plan?.results[index] ?? null,
  }));
  const judged = rows.filter(({ result }) => result.status !== "unknown");
  const passed = judged.filter(({ result }) => result.status === "pass").length;
  const list = folded(page, judged);
  const columns: readonly Column[] = [
    { head: told.process, flexible: true },
    { head: told.requirement, flexible: true },
    { head: told.needed, align: "right" },
    ...(today === null ? [] : [{ head: words.comparison.today, align: "right" } as const]),
    ...(plan === null ? [] : [{ head: words.comparison.plan, align: "right" } as const]),
    { head: told.margin, align: "right" },
  ];
  const cells = list.shown.map(({ result, before, after }) => [
    page.names.process(result.process),
    requirementName(page, result),
    amount(page, result, result.needed),
    ...(today === null ? [] : [outcome(page, before)]),
    ...(plan === null ? [] : [outcome(page, after)]),
    margin(page, result),
  ]);
  return [
    "",
    label(told.heading),
    ...(judged.length === 0
      ? [told.nothingKnown]
      : [table(columns, cells), ...list.rest, told.signs, told.summary(passed, judged.length)]),
    ...unknown(page, last),
  ];
}

function requirementName({ words, names }: Page, { type, description, hard }: RequirementResult): string {
  const told = words.quality.requirements;
  const name = description === null ? told.types[type] : names.text(description, told.types[type]);
  return hard ? `${name} ${told.hard}` : name;
}

function outcome(page: Page, result: RequirementResult | null): string {
  const told = page.words.quality.requirements;
  if (result === null || result.status === "unknown") return told.unknown;
  return `${amount(page, result, result.value)} ${told[result.status]}`;
}

function margin(page: Page, result: RequirementResult): string {
  const { margin: left } = result;
  if (left === null) return "";
  const { numbers } = page;
  const sign = left > 0 ? "+" : "";
  return result.measuredIn === "time" ? sign + inUnit(page, result, left) : sign + numbers.percent(left);
}

function amount(page: Page, result: RequirementResult, value: number | null): string {
  const { words, numbers } = page;
  const told = words.quality.requirements;
  if (value === null) return "";
  switch (result.measuredIn) {
    case "time":
      return inUnit(page, result, value);
    case "people":
      return told.people(numbers.figure(value));
    case "chance":
      return told.chance(numbers.percent(value));
    default:
      return numbers.percent(value);
  }
}

/** Units are as the document writes them. */
function inUnit({ numbers }: Page, { unit }: RequirementResult, value: number): string {
  return unit === null ? numbers.figure(value) : `${numbers.figure(value)} ${unit}`;
}

function unknown({ words }: Page, { results }: Requirements): readonly Line[] {
  const { whys } = words.quality.requirements;
  return (Object.keys(whys) as Unknown[]).flatMap((why) => {
    const number = results.filter((result) => result.why === why).length;
    return number === 0 ? [] : [whys[why](number)];
  });
}
