import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { reportData } from "../data.ts";
import { textReport, type TextReportOptions } from "../report.ts";
import { csvFiles, type CsvOptions } from "./csv.ts";
import type { WrittenFile } from "./file.ts";
import { htmlReport } from "./html.ts";
import { icsFiles, type CalendarOptions } from "./ics.ts";
import { markdownReport } from "./markdown.ts";
import { xlsxWorkbook } from "./xlsx.ts";

/** Options of all writers; each looks at its own. */
export type WriterOptions = CsvOptions & CalendarOptions & TextReportOptions;

export interface Writer {
  /** Of the files, with the dot. */
  readonly extension: string;
  /** Its files are bytes, not text. */
  readonly binary: boolean;
  /** One file or several, with names in the language. */
  readonly write: (
    organisation: Organisation,
    plan: Plan,
    options: WriterOptions,
  ) => Promise<readonly WrittenFile[]>;
}

const all = {
  text: {
    extension: ".txt",
    binary: false,
    write: (organisation, plan, options) =>
      Promise.resolve([{ name: "beurtrol.txt", content: textReport(organisation, plan, options) }]),
  },
  json: {
    extension: ".json",
    binary: false,
    write: (organisation, plan, { sections, ...looked }) => {
      const content = `${JSON.stringify(reportData(organisation, plan, sections, looked), null, 2)}\n`;
      return Promise.resolve([{ name: "beurtrol.json", content }]);
    },
  },
  markdown: {
    extension: ".md",
    binary: false,
    write: (organisation, plan, options) =>
      Promise.resolve([{ name: "beurtrol.md", content: markdownReport(organisation, plan, options) }]),
  },
  html: {
    extension: ".html",
    binary: false,
    write: async (organisation, plan, options) => {
      return [{ name: "beurtrol.html", content: await htmlReport(organisation, plan, options) }];
    },
  },
  csv: {
    extension: ".csv",
    binary: false,
    write: (organisation, plan, options) => Promise.resolve(csvFiles(organisation, plan, options)),
  },
  xlsx: {
    extension: ".xlsx",
    binary: true,
    write: async (organisation, plan, options) => {
      return [{ name: "beurtrol.xlsx", content: await xlsxWorkbook(organisation, plan, options) }];
    },
  },
  ics: { extension: ".ics", binary: false, write: icsFiles },
} as const satisfies Readonly<Record<string, Writer>>;

export type ReportFormat = keyof typeof all;

/** Formats in which a plan goes out. */
export const writers: Readonly<Record<ReportFormat, Writer>> = all;
