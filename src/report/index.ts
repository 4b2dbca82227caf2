export { checkReport, type Checked } from "./check.ts";
export { reportData, type ReportData } from "./data.ts";
export { figuresReport } from "./figures.ts";
export { reportFormats, type ReportFormat, type ReportWriter } from "./formats.ts";
export { outlook, type Outlook } from "./outlook.ts";
export type { ReportOptions } from "./page.ts";
export { textReport, type TextReportOptions } from "./report.ts";
export { SECTION_NAMES, type SectionName } from "./sections/index.ts";
export { verdictReport } from "./verdict.ts";
