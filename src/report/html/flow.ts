import type { Task } from "../../model/organisation.ts";
import { isWork, type Assignment } from "../../model/plan.ts";
import { SERIES_VARIABLES } from "./charts.ts";
import { html, type Markup } from "./markup.ts";
import type { Sheet } from "./pictures.ts";

type Shares = ReadonlyMap<string, number>;

/** A step of a process, and which part of it each member does. */
interface Step {
  readonly task: Task;
  readonly shares: Shares;
}

/** Every process as a row of steps with their holders, and between two steps whether the work changes hands. */
export function flowPicture(sheet: Sheet): Markup {
  const { page } = sheet;
  const { organisation, names } = page;
  const colours = new Map(organisation.members.map(({ id }, index) => [id, SERIES_VARIABLES[index % SERIES_VARIABLES.length] ?? ""])); // prettier-ignore
  return html`<div class="flows">
    ${organisation.processes.map(({ id }) => {
      const steps = inOrder(
        organisation.tasks.filter(({ process }) => process === id),
        organisation.dependencies,
      );
      const held = steps.map((task) => ({
        task,
        shares: sharesOf(sheet.plan.assignments, task.id, page.last),
      }));
      return html`<div>
        <h3>${names.process(id)}</h3>
        <ol class="flow">
          ${held.map((each, index) => step(sheet, each, held[index - 1], colours))}
        </ol>
      </div>`;
    })}
  </div>`;
}

/** Steps in the order of their dependencies; of those that may come next, the first in the document. */
function inOrder(
  tasks: readonly Task[],
  dependencies: readonly { readonly kind: string; readonly from: string; readonly to: string }[],
): readonly Task[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const before = new Map(
    tasks.map(({ id }) => [
      id,
      dependencies
        .filter(({ kind, from, to }) => kind === "after" && to === id && ids.has(from))
        .map(({ from }) => from),
    ]),
  );
  const done = new Set<string>();
  const order: Task[] = [];
  while (order.length < tasks.length) {
    const left = tasks.filter(({ id }) => !done.has(id));
    const next = left.find(({ id }) => (before.get(id) ?? []).every((from) => done.has(from))) ?? left[0];
    if (next === undefined) break;
    done.add(next.id);
    order.push(next);
  }
  return order;
}

function step(
  { page, words }: Sheet,
  { task, shares }: Step,
  previous: Step | undefined,
  colours: ReadonlyMap<string, string>,
): Markup {
  const { names, numbers, organisation } = page;
  const holders = [...shares].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const linked =
    previous !== undefined &&
    organisation.dependencies.some(({ kind, from, to }) => kind === "after" && from === previous.task.id && to === task.id); // prettier-ignore
  const same = previous === undefined ? 0 : common(previous.shares, shares);
  const { handed, kept, partly } = words.flow;
  const told = same > 0.995 ? kept : same < 0.005 ? handed : partly(numbers.percent(same));
  const arrow = linked && html`<span class="${same < 0.5 ? "handed" : "kept"}">→<small>${told}</small></span>`; // prettier-ignore
  const colour = colours.get(holders[0] ?? "") ?? "line";
  const who = holders.length === 0 ? html`<span class="open">${page.words.rota.open}</span>` : holders.map((id) => names.member(id)).join(", "); // prettier-ignore
  return html`<li>
    ${arrow}<span class="step" style="--colour:var(--${colour})"><b>${names.task(task.id)}</b>${who}</span>
  </li> `;
}

function sharesOf(rows: readonly Assignment[], task: string, period: number): Shares {
  const shares = new Map<string, number>();
  for (const row of rows) {
    if (row.task !== task || row.first > period || period > row.last) continue;
    if (!isWork(row.role)) continue;
    shares.set(row.member, (shares.get(row.member) ?? 0) + row.portions / row.of);
  }
  return shares;
}

/** The part of the work that the same people do in both steps. */
function common(one: Shares, other: Shares): number {
  return [...one].reduce((sum, [member, share]) => sum + Math.min(share, other.get(member) ?? 0), 0);
}
