import { cpus, totalmem } from "node:os";

/** The machine that measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: number;
  readonly node: string;
}

export function machine(): Machine {
  const all = cpus();
  return {
    processor: all[0]?.model ?? "unknown processor",
    cores: all.length,
    memory: totalmem(),
    node: process.version,
  };
}

export function machineText({ processor, cores, node }: Machine): string {
  return `${processor}, ${cores} cores, Node ${node}`;
}
