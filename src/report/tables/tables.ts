import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import type { TableName } from "../../tables/sheet.ts";
import { competencesTable, processesTable, settingsTable } from "./described.ts";
import { groundOf, type Ground } from "./ground.ts";
import { matrixTable, membersTable, todayTable } from "./members.ts";
import { bundlesTable, ledgersTable, rotaTable, uncoveredTable } from "./plan.ts";
import type { Table, TableOptions } from "./table.ts";
import { tasksTable } from "./tasks.ts";

type Draw = (ground: Ground, plan: Plan | null, options: TableOptions) => Table | null;

const ofPlan =
  (draw: (ground: Ground, plan: Plan, options: TableOptions) => Table): Draw =>
  (ground, plan, options) =>
    plan === null ? null : draw(ground, plan, options);

const TABLES: Readonly<Record<TableName, Draw>> = {
  bundles: ofPlan(bundlesTable),
  rota: ofPlan(rotaTable),
  uncovered: ofPlan(uncoveredTable),
  ledgers: ofPlan(ledgersTable),
  settings: settingsTable,
  competences: competencesTable,
  processes: processesTable,
  tasks: tasksTable,
  members: membersTable,
  matrix: matrixTable,
  today: todayTable,
};

/** The tables of an organisation, and with a plan those of the plan first; tables without rows are left out. */
export function tablesOf(
  organisation: Organisation,
  plan: Plan | null,
  options: TableOptions,
): readonly Table[] {
  const ground = groundOf(organisation, options);
  return (Object.keys(TABLES) as TableName[])
    .filter((name) => options.tables?.includes(name) ?? true)
    .flatMap((name) => TABLES[name](ground, plan, options) ?? [])
    .filter(({ rows }) => rows.length > 0);
}
