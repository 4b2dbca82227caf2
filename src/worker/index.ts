export { DEFAULT_CHAINS } from "../portfolio/chain.ts";
export type { PortfolioOptions } from "../portfolio/portfolio.ts";
export { serve, type WorkerScope } from "./serve.ts";
export { solveInWorkers, type PageWorker, type WebWorkerOptions } from "./solveInWorkers.ts";
