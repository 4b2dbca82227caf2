export { compensationReport, priceOfFairnessReport } from "./fairness.ts";
export { checkReport, type Checked } from "./check.ts";
export { figuresReport } from "./figures.ts";
export { outlook, type Outlook } from "./outlook.ts";
export type { ReportOptions } from "./page.ts";
export { textReport } from "./report.ts";
export { verdictReport } from "./verdict.ts";
