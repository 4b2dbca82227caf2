export { DEFAULT_CHAINS } from "../portfolio/chain.ts";
export type { PortfolioOptions } from "../portfolio/portfolio.ts";
export { solveWithWorkers, type WorkerOptions } from "./solveWithWorkers.ts";
