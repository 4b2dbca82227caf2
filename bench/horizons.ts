import { parseArgs } from "node:util";
import { twelveHorizons, type Standings } from "./twelveHorizons.ts";

/**
 * Twelve horizons in a row: how far anybody was from their due of two duties that nobody likes, in turns, with the rule that
 * they are done in turn and without. Prints the table of docs/ledgers.md: `npm run horizons`.
 */
const { values } = parseArgs({ options: { effort: { type: "string", default: "200000" } } });
const effort = Number(values.effort);

const signed = (turns: number) => `${turns > 0 ? "+" : ""}${turns.toFixed(2)}`;

function extremes({ ahead }: Standings): string {
  const turns = Object.values(ahead);
  return `${signed(Math.min(...turns))} to ${signed(Math.max(...turns))}`;
}

const plain = [...twelveHorizons({ effort, inTurn: false })];
console.log(
  "| horizon | what happens | duty | behind to ahead at its end | furthest after any turn | the same without the rule |",
);
console.log("|--:|---|---|---|--:|--:|");
for (const [place, row] of [...twelveHorizons({ effort })].entries()) {
  const without = plain[place]?.furthest.toFixed(2) ?? "";
  console.log(`| ${String(row.horizon)} | ${row.event} | ${row.duty} | ${extremes(row)} | ${row.furthest.toFixed(2)} | ${without} |`);
} // prettier-ignore
