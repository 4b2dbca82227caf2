import { sum } from "./distribution.ts";

/** Amounts below this are nothing. */
const NOTHING = 1e-9;

export interface Supply {
  readonly amount: number;
  /** The most that may go to each destination, by its index; destinations not named take nothing of it. */
  readonly most: ReadonlyMap<number, number>;
  /** What is sent already, within all limits; it may be sent elsewhere instead. */
  readonly sent?: ReadonlyMap<number, number>;
}

/**
 * Sends as much as possible of the supplies to destinations of limited room: a maximum flow by shortest augmenting paths
 * (Edmonds and Karp 1972). Supplies are served in order, and what is served stays served: so the first supplies get all they
 * can have, and the total is the largest possible too (supplies form a polymatroid). What is sent already stays served before
 * all else. Returns what is sent of each.
 */
export function transport(supplies: readonly Supply[], room: readonly number[]): readonly number[] {
  const left = [...room];
  const flow = supplies.map(({ sent }) => new Map(sent));
  for (const sent of flow) for (const [to, amount] of sent) left[to] = (left[to] ?? 0) - amount;
  return supplies.map((supply, source) => {
    let sent = sum(supply.sent?.values() ?? [], (amount) => amount);
    while (supply.amount - sent > NOTHING) {
      const path = shortestPath(source, supplies, flow, left);
      if (path === null) break;
      sent += push(path, supply.amount - sent, supplies, flow, left);
    }
    return sent;
  });
}

/** From a supply to a destination; where a path takes from another supply, that one goes on to the next destination. */
type Path = readonly { readonly supply: number; readonly destination: number }[];

function shortestPath(
  source: number,
  supplies: readonly Supply[],
  flow: readonly ReadonlyMap<number, number>[],
  left: readonly number[],
): Path | null {
  const cameFrom = new Map<number, Path>();
  const seen = new Set([source]);
  const queue: { readonly supply: number; readonly path: Path }[] = [{ supply: source, path: [] }];
  for (const { supply, path } of queue) {
    for (const [destination, most] of supplies[supply]?.most ?? []) {
      if (cameFrom.has(destination) || most - (flow[supply]?.get(destination) ?? 0) <= NOTHING) continue;
      const longer = [...path, { supply, destination }];
      if ((left[destination] ?? 0) > NOTHING) return longer;
      cameFrom.set(destination, longer);
      for (const [other, sent] of flow.entries()) {
        if (seen.has(other) || (sent.get(destination) ?? 0) <= NOTHING) continue;
        seen.add(other);
        queue.push({ supply: other, path: longer });
      }
    }
  }
  return null;
}

function push(
  path: Path,
  wanted: number,
  supplies: readonly Supply[],
  flow: readonly Map<number, number>[],
  left: number[],
): number {
  let amount = wanted;
  for (const [step, { supply, destination }] of path.entries()) {
    const most = supplies[supply]?.most.get(destination) ?? 0;
    amount = Math.min(amount, most - (flow[supply]?.get(destination) ?? 0));
    // The next supply on the path gives up what it sent here.
    const next = path[step + 1];
    amount = Math.min(
      amount,
      next === undefined ? (left[destination] ?? 0) : (flow[next.supply]?.get(destination) ?? 0),
    );
  }
  for (const [step, { supply, destination }] of path.entries()) {
    add(flow[supply], destination, amount);
    const next = path[step + 1];
    if (next === undefined) left[destination] = (left[destination] ?? 0) - amount;
    else add(flow[next.supply], destination, -amount);
  }
  return amount;
}

function add(flow: Map<number, number> | undefined, destination: number, amount: number): void {
  flow?.set(destination, (flow.get(destination) ?? 0) + amount);
}
