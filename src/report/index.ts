export { compensationReport, priceOfFairnessReport } from "./fairness.ts";
export { checkReport, type Checked } from "./check.ts";
export { reportData, type ReportData } from "./data.ts";
export { compareReport, type CompareReportOptions } from "./comparing/compare.ts";
export { variantsReport, type VariantReportOptions } from "./comparing/variants.ts";
export { explanationReport } from "./explanation.ts";
export { figuresReport } from "./figures.ts";
export { outlook, type Outlook } from "./outlook.ts";
export type { ReportOptions } from "./page.ts";
export { qualityReport } from "./quality.ts";
export { textReport, type TextReportOptions } from "./report.ts";
export { SECTION_NAMES, type SectionName } from "./sections/index.ts";
export { priceReport } from "./price.ts";
export { replanReport } from "./replan.ts";
export {
  shownExplanation,
  shownUndone,
  shownPrices,
  shownRemedies,
  type PrivateBundle,
  type ShownExplanation,
} from "./shownExplanation.ts";
export { verdictReport } from "./verdict.ts";
export { csvFiles, type CsvOptions } from "./writers/csv.ts";
export type { WrittenFile } from "./writers/file.ts";
export { xlsxWorkbook } from "./writers/xlsx.ts";
export type { TableOptions } from "./tables/table.ts";
export { htmlReport } from "./writers/html.ts";
export { markdownReport } from "./writers/markdown.ts";
export { icsFiles, type CalendarOptions } from "./writers/ics.ts";
export { writers, type ReportFormat, type Writer, type WriterOptions } from "./writers/writers.ts";
export { scenariosReport } from "./whatif/scenarios.ts";
export { simulationReport } from "./whatif/simulation.ts";
export { stressReport } from "./whatif/stress.ts";
export { shownWhatIf } from "./shownWhatIf.ts";
export { undoneReport } from "./undone.ts";
